<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Address: {name}</source>
        <translation>Dirección: {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Everything can be done with them. F1 shows them too.</source>
        <translation>Todo se puede hacer con ellas. F1 también las muestra.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>For relaxation. Not for diagnosing or treating any condition.</source>
        <translation>Para relajarse. No sirve para diagnosticar ni tratar ninguna enfermedad.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Mat Companion {version}</source>
        <translation>Mat Companion {version}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Open source, MIT licence.</source>
        <translation>Código abierto, licencia MIT.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Whose work it stands on</source>
        <translation>El trabajo de otros en que se basa</translation>
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
        <translation>Responde lo que quieras. Puedes cambiarlo más tarde.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Anything to remember next time, such as where the pillow was</source>
        <translation>Algo que recordar la próxima vez, como dónde estaba el cojín</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter guarda</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>How do you feel now?</source>
        <translation>¿Cómo te sientes ahora?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Skip ratings</source>
        <translation>Omitir valoraciones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>What do you notice?</source>
        <translation>¿Qué notas?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Why did you stop?</source>
        <translation>¿Por qué paraste?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Your ratings from before are marked with a ring.</source>
        <translation>Tus valoraciones de antes están marcadas con un anillo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>{low} to {high} is a good range</source>
        <translation>De {low} a {high} es un buen margen</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/page.py"/>
        <source>The same choice will be ready. Ctrl+Enter starts it.</source>
        <translation>Tendrás lista la misma elección. Ctrl+Enter la empieza.</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>Change my answers</source>
        <translation>Cambiar mis respuestas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>Choose {area}</source>
        <translation>Elegir {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>It has healed</source>
        <translation>Ya se ha curado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>It is well again</source>
        <translation>Ya está bien</translation>
    </message>
</context>
<context>
    <name>AnswersOffer</name>
    <message>
        <location filename="../../matcompanion/ui/answers_offer.py"/>
        <source>Look at them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/answers_offer.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/answers_offer.py"/>
        <source>Your answers after the session ({what}) were not saved. Save them now?</source>
        <translation>Tus respuestas después de la sesión ({what}) no se guardaron. ¿Guardarlas ahora?</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Areas</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>For the mat</source>
        <translation>Para la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Not for the mat, and why</source>
        <translation>No son para la esterilla, y por qué</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Suggested</source>
        <translation>Sugerida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>not for now: {reason}</source>
        <translation>por ahora no: {reason}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>not for the mat: {reason}</source>
        <translation>no es para la esterilla: {reason}</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/area_picker.py"/>
        <source>Add {area}</source>
        <translation>Añadir {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/area_picker.py"/>
        <source>Which area next?</source>
        <translation>¿Qué zona viene después?</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>Asked on</source>
        <translation>Consultado el</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>I have asked, and they saw no reason against it</source>
        <translation>He consultado, y no vieron ningún motivo en contra</translation>
    </message>
</context>
<context>
    <name>AtLoginController</name>
    <message>
        <location filename="../../matcompanion/controllers/at_login.py"/>
        <source>Starting at login could not be changed ({why}).</source>
        <translation>No se pudo cambiar la apertura al arrancar el equipo ({why}).</translation>
    </message>
</context>
<context>
    <name>AwakeController</name>
    <message>
        <location filename="../../matcompanion/controllers/awake.py"/>
        <source>The screen may switch off during the session; this computer did not accept the request to stay awake.</source>
        <translation>La pantalla puede apagarse durante la sesión; este equipo no aceptó la petición de seguir activo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/awake.py"/>
        <source>The screen may switch off during the session; this computer stays awake, but did not accept the request to keep the screen on.</source>
        <translation>La pantalla puede apagarse durante la sesión; este equipo sigue activo, pero no aceptó la petición de mantener la pantalla encendida.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Choose a session</source>
        <translation>Elegir una sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Show Mat Companion</source>
        <translation>Mostrar Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Time for yourself, if you like</source>
        <translation>Un rato para ti, si quieres</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>You asked for a word at {time}.</source>
        <translation>Pediste un aviso para las {time}.</translation>
    </message>
</context>
<context>
    <name>BeforeRatings</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>How is it now? You can skip this.</source>
        <translation>¿Cómo está ahora? Puedes omitirlo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Pain, {area}</source>
        <translation>Dolor, {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Tension</source>
        <translation>Tensión</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>Body map</source>
        <translation>Mapa del cuerpo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>back</source>
        <translation>detrás</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>front</source>
        <translation>delante</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>{side}, not for now: {reason}</source>
        <translation>{side}, por ahora no: {reason}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>{side}, not for the mat: {reason}</source>
        <translation>{side}, no es para la esterilla: {reason}</translation>
    </message>
</context>
<context>
    <name>BodyStage</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Not for now</source>
        <translation>Por ahora no</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Not for the mat</source>
        <translation>No es para la esterilla</translation>
    </message>
</context>
<context>
    <name>BreathingGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Patterns that hold the breath</source>
        <translation>Patrones en los que se retiene la respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Reset the slowest breath</source>
        <translation>Restablecer la respiración más lenta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>You said that a slower one was too slow.</source>
        <translation>Dijiste que una más lenta era demasiado lenta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Your own rate</source>
        <translation>Tu propio ritmo</translation>
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
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Where would you like some ease?</source>
        <translation>¿Dónde te gustaría sentir algo de alivio?</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Folder of the history</source>
        <translation>Carpeta del historial</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>The folder could not be opened from here. You can copy its name above.</source>
        <translation>La carpeta no se pudo abrir desde aquí. Puedes copiar su nombre más arriba.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Your history stays on this computer, in this folder:</source>
        <translation>Tu historial se queda en este equipo, en esta carpeta:</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/disclosure.py"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/disclosure.py"/>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>1 session imported from {name}.</source>
        <translation>Se importó 1 sesión de {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>1 session saved as {name} in {folder}.</source>
        <translation>Se guardó 1 sesión como {name} en {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} could not be read ({why}); nothing was changed.</source>
        <translation>No se pudo leer {name} ({why}); no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} could not be written ({why}).</source>
        <translation>No se pudo escribir {name} ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} was not read: sessions come from .json or .csv files.</source>
        <translation>{name} no se leyó: las sesiones vienen de archivos .json o .csv.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} was not written: its name has to end with .json or .csv.</source>
        <translation>{name} no se guardó: el nombre debe terminar en .json o .csv.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{n} sessions imported from {name}.</source>
        <translation>Se importaron {n} sesiones de {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{n} sessions saved as {name} in {folder}.</source>
        <translation>Se guardaron {n} sesiones como {name} en {folder}.</translation>
    </message>
</context>
<context>
    <name>FarView</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/far_view.py"/>
        <source>Any key or a click closes this.</source>
        <translation>Cualquier tecla o un clic cierra esto.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/far_view.py"/>
        <source>Far view: {n} minutes</source>
        <translation>Vista de lejos: {n} minutos</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_card.py"/>
        <source>{area}, chosen, {minutes}</source>
        <translation>{area}, elegida, {minutes}</translation>
    </message>
</context>
<context>
    <name>FigureFoot</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Colours of the figure</source>
        <translation>Colores de la figura</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>List of areas</source>
        <translation>Lista de zonas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Plain</source>
        <translation>Sencilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Recently used</source>
        <translation>Uso reciente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Relief</source>
        <translation>Alivio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
</context>
<context>
    <name>FlagNotice</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/flag_notice.py"/>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
</context>
<context>
    <name>GetUp</name>
    <message>
        <location filename="../../matcompanion/ui/pages/session/get_up.py"/>
        <source>I am up</source>
        <translation>Ya estoy de pie</translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
</context>
<context>
    <name>GraphFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/graph_file.py"/>
        <source>Saved as {name}.</source>
        <translation>Se guardó como {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/graph_file.py"/>
        <source>The graph could not be saved ({why}).</source>
        <translation>No se pudo guardar el gráfico ({why}).</translation>
    </message>
</context>
<context>
    <name>HealthStep</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>None of these apply</source>
        <translation>Nada de esto es mi caso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Nothing is ticked now. Press again to go on.</source>
        <translation>Ahora no hay nada marcado. Pulsa otra vez para seguir.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Something applies</source>
        <translation>Algo es mi caso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Tick everything that is true, then continue.</source>
        <translation>Marca todo lo que sea cierto y continúa.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Tick what is true, or choose “None of these apply”.</source>
        <translation>Marca lo que sea cierto, o elige «Nada de esto es mi caso».</translation>
    </message>
</context>
<context>
    <name>InterruptedOffer</name>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Your session ({what}) stopped unexpectedly after {time}. Keep the minutes?</source>
        <translation>Tu sesión ({what}) se detuvo de forma inesperada tras {time}. ¿Conservar los minutos?</translation>
    </message>
</context>
<context>
    <name>Intro</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/intro.py"/>
        <source>Keep my answers for the next time</source>
        <translation>Conservar mis respuestas para la próxima vez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/intro.py"/>
        <source>Your answers stay on this computer. You can change or delete them at any time.</source>
        <translation>Tus respuestas se quedan en este equipo. Puedes cambiarlas o eliminarlas en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>LanguageGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>From the next start.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>4 weeks ago</source>
        <translation>Hace 4 semanas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Mat edges</source>
        <translation>Bordes de la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Suggested</source>
        <translation>Sugerida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/level_choice.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/level_choice.py"/>
        <source>{level}, {least} to {most} minutes, {clothing}</source>
        <translation>{level}, de {least} a {most} minutos, {clothing}</translation>
    </message>
</context>
<context>
    <name>LevelGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>What you are used to. A firmer surface asks more of the skin.</source>
        <translation>A qué te has acostumbrado. Una superficie más firme exige más a la piel.</translation>
    </message>
</context>
<context>
    <name>LevelPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>Before {level}</source>
        <translation>Antes del {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>First, your skin: is it calm where the points were? No marks, no sore spot, nothing open.</source>
        <translation>Primero, tu piel: ¿está calmada donde estaban las puntas? Sin marcas, sin zonas doloridas, sin nada abierto.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>For the back: {line}.</source>
        <translation>Para la espalda: {line}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>How used to it are you?</source>
        <translation>¿Hasta qué punto te has acostumbrado?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>My skin is calm: begin {level}</source>
        <translation>Mi piel está calmada: empezar el {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>This passes over the steps before. You can go back at any time.</source>
        <translation>Así te saltas los pasos anteriores. Puedes volver atrás en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>You begin with: {rung}.</source>
        <translation>Empiezas con: {rung}.</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>I have a pillow with points too</source>
        <translation>También tengo un cojín con puntas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>I have only the pillow, no mat</source>
        <translation>Solo tengo el cojín, no la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>My mat or pillow has magnets</source>
        <translation>Mi esterilla o mi cojín tiene imanes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>The leaflet says not to stand on it</source>
        <translation>El folleto dice que no hay que ponerse de pie encima</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Your mat</source>
        <translation>Tu esterilla</translation>
    </message>
</context>
<context>
    <name>LicenceText</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Licence of {name}</source>
        <translation>Licencia de {name}</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Borders and quiet text stand out more, everywhere.</source>
        <translation>Los bordes y los textos discretos se ven mejor, en todas partes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Font</source>
        <translation>Letra</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Reduced: the breath brightens and fades instead of moving.</source>
        <translation>Reducido: la respiración se aclara y se apaga en lugar de moverse.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Stronger outlines</source>
        <translation>Contornos más marcados</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>System: the font of your desktop.</source>
        <translation>Sistema: la letra de tu escritorio.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
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
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>MatGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Magnets</source>
        <translation>Imanes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Off: no plan needs one.</source>
        <translation>Si se desactiva, ningún plan lo necesita.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On: no plan needs a mat.</source>
        <translation>Si se activa, ningún plan necesita una esterilla.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On: standing is left out.</source>
        <translation>Si se activa, no se ofrece ponerse de pie.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Only the pillow</source>
        <translation>Solo el cojín</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Pillow with points</source>
        <translation>Cojín con puntas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Some mats have them. They can disturb a pacemaker or a pump.</source>
        <translation>Algunas esterillas los tienen. Pueden alterar un marcapasos o una bomba.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>The leaflet says not to stand on it</source>
        <translation>El folleto dice que no hay que ponerse de pie encima</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your mat</source>
        <translation>Tu esterilla</translation>
    </message>
</context>
<context>
    <name>NextDayOffer</name>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Yesterday: {what}. How are the skin and the night’s sleep today?</source>
        <translation>Ayer: {what}. ¿Cómo está hoy la piel y qué tal dormiste?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Yesterday: {what}. How did you sleep?</source>
        <translation>Ayer: {what}. ¿Qué tal dormiste?</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/notice.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/summary.py"/>
        <source>{scale} before</source>
        <translation>{scale} antes</translation>
    </message>
</context>
<context>
    <name>OwnPatternBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Add this pattern</source>
        <translation>Añadir este patrón</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Among yours</source>
        <translation>Entre los tuyos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Breathe in</source>
        <translation>Inhalar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Breathe out</source>
        <translation>Exhalar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Choose them on the plan card like any other.</source>
        <translation>Elígelos en la tarjeta del plan como cualquier otro.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Hold after breathing in</source>
        <translation>Retener después de inhalar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Hold after breathing out</source>
        <translation>Retener después de exhalar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Then hold</source>
        <translation>Luego retener</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Your own patterns</source>
        <translation>Tus propios patrones</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Start session, {minutes}</source>
        <translation>Empezar la sesión, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Start {minutes}</source>
        <translation>Empezar {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>The session is as long as the guide allows.</source>
        <translation>La sesión dura todo lo que permite la guía.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Where does this caution come from?</source>
        <translation>¿De dónde sale esta precaución?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Where does this come from?</source>
        <translation>¿De dónde sale esto?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>You get {n} seconds to lie down. Ctrl+Enter starts too.</source>
        <translation>Tienes {n} segundos para acostarte. Ctrl+Enter también empieza.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>You get {n} seconds to settle. Ctrl+Enter starts too.</source>
        <translation>Tienes {n} segundos para acomodarte. Ctrl+Enter también empieza.</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Clothing</source>
        <translation>Ropa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>How to</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>How to get on the mat</source>
        <translation>Cómo ponerte en la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>Lie down without the mat. In studies, resting alone did about as much.</source>
        <translation>Acuéstate sin la esterilla. En los estudios, el descanso por sí solo hizo más o menos lo mismo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>Sit or lie as you like. Slower, not bigger.</source>
        <translation>Siéntate o acuéstate como quieras. Más lento, no más profundo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>{level} · {surface}, {least} to {most} minutes</source>
        <translation>{level} · {surface}, de {least} a {most} minutos</translation>
    </message>
</context>
<context>
    <name>ProgressGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>A line in the graph, nothing more.</source>
        <translation>Una línea en el gráfico, nada más.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>A session before this hour counts for the day before.</source>
        <translation>Una sesión antes de esta hora cuenta para el día anterior.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Day starts at</source>
        <translation>El día empieza a las</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Weekly goal</source>
        <translation>Objetivo semanal</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/page.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/questions.py"/>
        <source>What is true for you</source>
        <translation>Qué es cierto en tu caso</translation>
    </message>
</context>
<context>
    <name>RatingBlock</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Before {before}</source>
        <translation>Antes {before}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Before {before}, now {now}</source>
        <translation>Antes {before}, ahora {now}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Now {now}</source>
        <translation>Ahora {now}</translation>
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
        <translation>Antes {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Now {n}</source>
        <translation>Ahora {n}</translation>
    </message>
</context>
<context>
    <name>RedFlagPanel</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Close when to see someone</source>
        <translation>Cerrar «Cuándo acudir a un profesional»</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Signs, scrolls with the arrow keys</source>
        <translation>Señales, se desplaza con las flechas</translation>
    </message>
</context>
<context>
    <name>ReportFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/report_file.py"/>
        <source>The report could not be saved ({why}).</source>
        <translation>No se pudo guardar el informe ({why}).</translation>
    </message>
</context>
<context>
    <name>RungBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/rung_box.py"/>
        <source>Why this step, and where it comes from</source>
        <translation>Por qué este paso, y de dónde sale</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/rung_box.py"/>
        <source>Why this step?</source>
        <translation>¿Por qué este paso?</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Backups ({files})</source>
        <translation>Copias de seguridad ({files})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>SafetyGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answer the safety questions</source>
        <translation>Responder las preguntas de seguridad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answered on {day}.</source>
        <translation>Respondido el {day}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Asked on {day}.</source>
        <translation>Consultado el {day}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Change the safety answers</source>
        <translation>Cambiar las respuestas de seguridad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete my answers</source>
        <translation>Eliminar mis respuestas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete the safety answers</source>
        <translation>Eliminar las respuestas de seguridad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Deleted</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Keep my answers</source>
        <translation>Conservar mis respuestas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Keep my answers for the next time</source>
        <translation>Conservar mis respuestas para la próxima vez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Not answered. The mat waits; breathing and rest are open.</source>
        <translation>Sin responder. La esterilla espera; la respiración y el descanso están disponibles.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Nothing speaks against the mat.</source>
        <translation>Nada se opone a la esterilla.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On this computer, for the next time. Off: used until you close the program.</source>
        <translation>En este equipo, para la próxima vez. Si se desactiva, valen hasta que cierres el programa.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Safety answers</source>
        <translation>Respuestas de seguridad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Then the mat waits until you answer anew. Your history stays.</source>
        <translation>Entonces la esterilla espera hasta que respondas de nuevo. Tu historial se queda.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Undo deleting the answers</source>
        <translation>Deshacer la eliminación de las respuestas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>What is true for you</source>
        <translation>Qué es cierto en tu caso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your answers are deleted.</source>
        <translation>Tus respuestas se han eliminado.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your answers are gone; your history is not touched.</source>
        <translation>Tus respuestas ya no están; tu historial no se toca.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>A few questions before you lie down</source>
        <translation>Unas preguntas antes de acostarte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Choose what you lie or lean on now. The firmer the surface, the more your skin feels.</source>
        <translation>Elige dónde te acuestas o te apoyas ahora. Cuanto más firme es la superficie, más lo nota la piel.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>For some people the points are a bad idea, or need a doctor’s word first. Read all {n} lines and tick what is true for you.</source>
        <translation>Para algunas personas las puntas no son buena idea, o antes hace falta la opinión de un médico. Lee las {n} líneas y marca lo que sea cierto en tu caso.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Hear it once before you lie down</source>
        <translation>Escúchalo una vez antes de acostarte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>How used to the mat are you?</source>
        <translation>¿Hasta qué punto te has acostumbrado a la esterilla?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Is this still right?</source>
        <translation>¿Sigue siendo así?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Not now: breathe without the mat</source>
        <translation>Ahora no: respirar sin la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>On the mat your eyes are closed. The sound tells you when to breathe, and when it is over.</source>
        <translation>En la esterilla tienes los ojos cerrados. El sonido te dice cuándo respirar y cuándo se acaba.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>What is true for you now?</source>
        <translation>¿Qué es cierto en tu caso ahora?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>You answered on {day}. {lead}</source>
        <translation>Respondiste el {day}. {lead}</translation>
    </message>
</context>
<context>
    <name>SaveSoundRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Save the sound</source>
        <translation>Guardar el sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Saving the sound, {n} %</source>
        <translation>Guardando el sonido, {n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Stop saving the sound</source>
        <translation>Dejar de guardar el sonido</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Change answers</source>
        <translation>Cambiar respuestas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Choose again</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Next time</source>
        <translation>La próxima vez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>None this time</source>
        <translation>Ninguna esta vez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Not saved yet</source>
        <translation>Aún no guardada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>See progress</source>
        <translation>Ver el progreso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>{what}, is in your history. You can change it there.</source>
        <translation>{what}: está en tu historial. Allí puedes cambiarla.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>{what}, waits here and is saved as soon as possible.</source>
        <translation>{what}: espera aquí y se guardará en cuanto sea posible.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Dim after</source>
        <translation>Atenuar tras</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Far view</source>
        <translation>Vista de lejos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Lead-in</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Show the far view</source>
        <translation>Mostrar la vista de lejos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>The minutes as large as on a full screen. Can you read them from the mat?</source>
        <translation>Los minutos, tan grandes como en pantalla completa. ¿Puedes leerlos desde la esterilla?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Then the screen goes nearly black. Any key brings it back.</source>
        <translation>Entonces la pantalla se pone casi negra. Cualquier tecla la recupera.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Time to lie down before the session begins.</source>
        <translation>Tiempo para acostarte antes de que empiece la sesión.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>{n} seconds</source>
        <translation>{n} segundos</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <location filename="../../matcompanion/ui/pages/session/view.py"/>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/page.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ShortCheck</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Change what is true today</source>
        <translation>Cambiar lo que es cierto hoy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Check of today</source>
        <translation>Comprobación de hoy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Done with what is true today</source>
        <translation>Listo con lo que es cierto hoy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Sore skin here? Ill, drowsy or dizzy today? Start means no.</source>
        <translation>¿Piel irritada o con heridas aquí? ¿Hoy te sientes mal, con sueño o con mareo? Empezar significa que no.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Today: {what}. Start means nothing else.</source>
        <translation>Hoy: {what}. Empezar significa que no hay nada más.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Yes, something is true today</source>
        <translation>Sí, hoy hay algo cierto</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/side_panel.py"/>
        <source>Text, scrolls with the arrow keys</source>
        <translation>Texto, se desplaza con las flechas</translation>
    </message>
</context>
<context>
    <name>SkinNote</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/summary.py"/>
        <source>Pink marks on the skin are normal. They start to fade soon after you get up.</source>
        <translation>Las marcas rosadas en la piel son normales. Empiezan a desaparecer poco después de levantarte.</translation>
    </message>
</context>
<context>
    <name>SlowOpening</name>
    <message>
        <location filename="../../matcompanion/ui/slow_opening.py"/>
        <source>Your history is being looked through, which takes a moment. You can start meanwhile.</source>
        <translation>Se está revisando tu historial y eso tarda un momento. Mientras tanto puedes empezar.</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <location filename="../../matcompanion/controllers/sound.py"/>
        <source>No sound device. Everything else works.</source>
        <translation>No hay dispositivo de sonido. Todo lo demás funciona.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/sound.py"/>
        <source>Sound cannot be played on this computer. Everything else works.</source>
        <translation>El sonido no se puede reproducir en este equipo. Todo lo demás funciona.</translation>
    </message>
</context>
<context>
    <name>SoundFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/sound_file.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation>Se guardó {name} en {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/sound_file.py"/>
        <source>The sound could not be saved ({why}).</source>
        <translation>No se pudo guardar el sonido ({why}).</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A WAV file. It is played in a loop.</source>
        <translation>Un archivo WAV. Se reproduce en bucle.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A bell and a breath, as loud as they will be.</source>
        <translation>Una campana y una respiración, con el volumen que tendrán.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A tone rises as you breathe in and falls as you breathe out.</source>
        <translation>Un tono sube cuando inhalas y baja cuando exhalas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Ambience</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>At half-time and between the phases. Start and end always ring.</source>
        <translation>En la mitad y entre las fases. El inicio y el final siempre suenan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Bells</source>
        <translation>Campanas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Brown noise</source>
        <translation>Ruido marrón</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Choose a recording</source>
        <translation>Elegir una grabación</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Goes on softly under the tone.</source>
        <translation>Sigue sonando suave por debajo del tono.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Only for Mat Companion.</source>
        <translation>Solo para Mat Companion.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Pure</source>
        <translation>Puro</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Recordings ({files})</source>
        <translation>Grabaciones ({files})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Reed</source>
        <translation>Lengüeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Silent</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Spoken words</source>
        <translation>Frases habladas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Test the sound</source>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>The quiet lines of a session, in the voice of your system.</source>
        <translation>Las líneas discretas de una sesión, con la voz de tu sistema.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Warm</source>
        <translation>Cálido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Your own file</source>
        <translation>Tu propio archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>hardly there</source>
        <translation>apenas se oye</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>loud</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>soft</source>
        <translation>suave</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>very soft</source>
        <translation>muy suave</translation>
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
        <translation>Un tono sube cuando inhalas y baja cuando exhalas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Lead-in</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Let me hear the breath</source>
        <translation>Quiero oír la respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Test the sound</source>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Time to lie down before the session begins</source>
        <translation>Tiempo para acostarte antes de que empiece la sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>{n} seconds</source>
        <translation>{n} segundos</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Its details are shown below.</source>
        <translation>Sus detalles aparecen debajo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Remove stage {n}, {what}</source>
        <translation>Quitar la etapa {n}, {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Remove this stage</source>
        <translation>Quitar esta etapa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Stage {n}, {what}</source>
        <translation>Etapa {n}, {what}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/stepper.py"/>
        <source>Less: {name}</source>
        <translation>Menos: {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/stepper.py"/>
        <source>More: {name}</source>
        <translation>Más: {name}</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Close the steps</source>
        <translation>Cerrar los pasos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Getting on</source>
        <translation>Colocarse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Getting up</source>
        <translation>Levantarse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Steps, scrolls with the arrow keys</source>
        <translation>Pasos, se desplaza con las flechas</translation>
    </message>
</context>
<context>
    <name>TapControl</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>Start again</source>
        <translation>Empezar otra vez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>Tap with each breath in</source>
        <translation>Toca con cada inhalación</translation>
    </message>
</context>
<context>
    <name>UnsavedOffer</name>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Close without it</source>
        <translation>Cerrar sin ella</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Save it in a file</source>
        <translation>Guardarla en un archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation>No se pudo escribir el archivo ({reason}). Elige otro lugar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>The session is saved in {name}. History can import it when there is room again.</source>
        <translation>La sesión está guardada en {name}. Historial puede importarla cuando vuelva a haber espacio.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Your session could not be saved, not even beside the history.</source>
        <translation>Tu sesión no se pudo guardar, ni siquiera junto al historial.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Your session is not saved yet. It is kept here and tried again every few seconds.</source>
        <translation>Tu sesión aún no está guardada. Se conserva aquí y se intenta de nuevo cada pocos segundos.</translation>
    </message>
</context>
<context>
    <name>VoiceController</name>
    <message>
        <location filename="../../matcompanion/controllers/voice.py"/>
        <source>Nothing can be spoken: this computer has no voice that can be used.</source>
        <translation>No se puede decir nada en voz alta: este equipo no tiene ninguna voz que se pueda usar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/voice.py"/>
        <source>Nothing is spoken any more: the voice of this computer has failed.</source>
        <translation>Ya no se dice nada en voz alta: la voz de este equipo ha fallado.</translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Answer now</source>
        <translation>Responder ahora</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Change my answers</source>
        <translation>Cambiar mis respuestas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Have this looked at today</source>
        <translation>Haz que te vean esto hoy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>No longer true</source>
        <translation>Ya no es cierto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>The mat waits</source>
        <translation>La esterilla espera</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <location filename="../../matcompanion/ui/ways.py"/>
        <source>After the session</source>
        <translation>Después de la sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/ways.py"/>
        <source>Safety check</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/ways.py"/>
        <source>The history file</source>
        <translation>El archivo del historial</translation>
    </message>
</context>
<context>
    <name>WhereRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Close the reasons</source>
        <translation>Cerrar los motivos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>The studies</source>
        <translation>Los estudios</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Why this plan</source>
        <translation>Por qué este plan</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>{n} of {all} taps</source>
        <translation>{n} de {all} toques</translation>
    </message>
</context>
<context>
    <name>after</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Breathing only</source>
        <translation>Solo respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Dizzy</source>
        <translation>Mareo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Do not get up alone. If you also have chest pain or trouble breathing, call an emergency number.</source>
        <translation>No te levantes sin ayuda. Si además te duele el pecho o te cuesta respirar, llama a un número de emergencias.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>If it lasts more than an hour, leave the mat and ask a pharmacist or doctor.</source>
        <translation>Si dura más de una hora, deja la esterilla y pregunta a un farmacéutico o a un médico.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Keep the mat off this spot until it has healed. If it lasts, show it to a pharmacist or doctor.</source>
        <translation>No pongas la esterilla en este punto hasta que se haya curado. Si no se va, enséñaselo a un farmacéutico o a un médico.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Noticed</source>
        <translation>Lo que notaste</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>One session says little. Ratings add up over weeks.</source>
        <translation>Una sesión dice poco. Las valoraciones cobran sentido a lo largo de semanas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Other</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Pain, {area}</source>
        <translation>Dolor, {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Las valoraciones no distinguen entre la esterilla y simplemente acostarse sin moverse.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Rest without the mat</source>
        <translation>Descanso sin esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Sit or lie down until it has passed, and get up slowly.</source>
        <translation>Siéntate o acuéstate hasta que se pase, y levántate despacio.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Too painful</source>
        <translation>Demasiado dolor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Uncomfortable</source>
        <translation>Incómodo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>{before} before, {now} now</source>
        <translation>{before} antes, {now} ahora</translation>
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
        <translation>Guardar como imagen, dibujo o números</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Save, {name}</source>
        <translation>Guardar, {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Show as graph</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>{name}, table</source>
        <translation>{name}, tabla</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>%n days lack a rating</source>
        <translation>
            <numerusform>Falta la valoración de %n día</numerusform>
            <numerusform>Falta la valoración de %n días</numerusform>
        </translation>
        <extra-one>%n day lacks a rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>%n pairs</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
        <extra-one>%n pair</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>A comparison of your own, on pairs of days</source>
        <translation>Una comparación propia, con pares de días</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Begin the comparison</source>
        <translation>Empezar la comparación</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change in tension on the mat minus that at rest, one dot for each pair of days</source>
        <translation>Cambio de la tensión en la esterilla menos el del descanso, un punto por par de días</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change, mat</source>
        <translation>Cambio, esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change, rest</source>
        <translation>Cambio, descanso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Choose rest</source>
        <translation>Elegir el descanso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Choose the mat</source>
        <translation>Elegir la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Counts for your comparison, {place}. Rate tension before and after.</source>
        <translation>Cuenta para tu comparación, {place}. Valora la tensión antes y después.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Day at rest</source>
        <translation>Día de descanso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Day on the mat</source>
        <translation>Día en la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Does the mat do more for you than plain rest?</source>
        <translation>¿Hace la esterilla más por ti que el simple descanso?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Either they do about the same for you, or these days were too few to show what differs.</source>
        <translation>O las dos cosas hacen más o menos lo mismo por ti, o estos días fueron muy pocos para mostrar en qué difieren.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Fewer than %n pairs cannot tell.</source>
        <translation>
            <numerusform>Con menos de %n par no se puede saber.</numerusform>
            <numerusform>Con menos de %n pares no se puede saber.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It asks for the mat next ({place}), and your answers to the safety check do not allow that now. It waits; nothing is lost.</source>
        <translation>Lo siguiente que pide es la esterilla ({place}), y tus respuestas a las preguntas de seguridad no lo permiten ahora. La comparación espera; no se pierde nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It begins tomorrow, with {kind} ({place}).</source>
        <translation>Empieza mañana, con {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>It cannot go on later.</source>
        <translation>No se puede retomar después.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It needs days on the mat, and your answers to the safety check do not allow them now. Rest and breathing are open to you as always.</source>
        <translation>Necesita días en la esterilla, y tus respuestas a las preguntas de seguridad no los permiten ahora. El descanso y la respiración siguen disponibles como siempre.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Its sessions stay in your history.</source>
        <translation>Sus sesiones se quedan en tu historial.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mat against rest</source>
        <translation>Esterilla frente a descanso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mean difference {number} point</source>
        <translation>Diferencia media de {number} punto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mean difference {number} points</source>
        <translation>Diferencia media de {number} puntos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>No clear difference between mat and plain rest for you</source>
        <translation>Sin diferencia clara entre la esterilla y el simple descanso en tu caso</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Nothing is said before %n pairs.</source>
        <translation>
            <numerusform>No se dice nada antes de %n par.</numerusform>
            <numerusform>No se dice nada antes de %n pares.</numerusform>
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
        <translation>Par de días; más abajo: bajó más en la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pair {n}, {days}</source>
        <translation>Par {n}, {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pairs: {lower} lower on the mat, {same} the same, {higher} lower at rest</source>
        <translation>Pares: {lower} más bajos en la esterilla, {same} iguales, {higher} más bajos en descanso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Put the comparison away</source>
        <translation>Retirar la comparación</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Stop for good</source>
        <translation>Detener del todo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Stop the comparison</source>
        <translation>Detener la comparación</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Stopped after {done} of {pairs}</source>
        <translation>Detenida tras {done} de {pairs}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Stopped after {pairs}, too few to tell</source>
        <translation>Detenida tras {pairs}, muy pocos para saberlo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension rose less at rest than on the mat</source>
        <translation>La tensión subió menos en descanso que en la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension rose less on the mat than at rest</source>
        <translation>La tensión subió menos en la esterilla que en descanso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension went down further at rest than on the mat</source>
        <translation>La tensión bajó más en descanso que en la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension went down further on the mat than at rest</source>
        <translation>La tensión bajó más en la esterilla que en descanso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>The first pair brings a dot.</source>
        <translation>El primer par trae un punto.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>The result is given after {pairs}: whoever looks each time finds differences that are not there.</source>
        <translation>El resultado se da después de {pairs}: quien mira cada vez encuentra diferencias que no existen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>This is about you and these days. It does not say why.</source>
        <translation>Esto trata de ti y de estos días. No dice por qué.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today asks for {kind} ({place}).</source>
        <translation>Hoy toca {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today began with something else and does not count. The next day asks for {kind} ({place}).</source>
        <translation>Hoy empezó con otra cosa y no cuenta. El próximo día toca {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today counted. The next day asks for {kind} ({place}).</source>
        <translation>El día de hoy contó. El próximo día toca {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Your comparison, {place}, waits: it asks for the mat, which your answers to the safety check do not allow now.</source>
        <translation>Tu comparación, {place}, espera: pide la esterilla, y tus respuestas a las preguntas de seguridad no lo permiten ahora.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Your comparison, {place}: today asks for {kind}.</source>
        <translation>Tu comparación, {place}: hoy toca {kind}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>mat {mat}, rest {rest}, difference {difference}</source>
        <translation>esterilla {mat}, descanso {rest}, diferencia {difference}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>pair {n} of {all}, {day}</source>
        <translation>par {n} de {all}, {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>rest without the mat</source>
        <translation>el descanso sin esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>second day</source>
        <translation>segundo día</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>the mat</source>
        <translation>la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{done} of {pairs} done</source>
        <translation>Hechos: {done} de {pairs}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{pairs} take {days} days. If the mat does 2 points more for you than rest, they show it in {two} of 100 such comparisons; if it does 1 point more, in {one} of 100. So a difference that is there can be missed.</source>
        <translation>{pairs} ocupan {days} días. Si la esterilla hace por ti 2 puntos más que el descanso, lo muestran en {two} de cada 100 comparaciones así; si hace 1 punto más, en {one} de cada 100. Así que una diferencia que existe puede pasar inadvertida.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{percent} % interval {interval}</source>
        <translation>{percent} %: intervalo de {interval}</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>1 to 2</source>
        <translation>1 a 2</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>100 people learned to press a point near the bowel, or did not.</source>
        <translation>100 personas aprendieron a presionar un punto cerca del intestino, o no.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>108 people aged 60 to 92 walked on a mat like cobblestones, or walked as usual.</source>
        <translation>108 personas de 60 a 92 años caminaron sobre una alfombra como de adoquines, o caminaron como de costumbre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>12 or more</source>
        <translation>12 o más</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>15 people took 12 breaths of 4 in, 4 held, 8 out.</source>
        <translation>15 personas hicieron 12 respiraciones: inhalar 4, retener 4, exhalar 8.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>150 people with worn knees pressed the named points, other points, or none.</source>
        <translation>150 personas con rodillas desgastadas presionaron los puntos con nombre, otros puntos o ninguno.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>2,724 people with lasting pain rated it from 0 to 10 before and after weeks of care.</source>
        <translation>2 724 personas con dolor persistente lo valoraron de 0 a 10 antes y después de semanas de tratamiento.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>20 minutes a day for 4 weeks at each person’s own slow pace, near 6 a minute, or no practice.</source>
        <translation>20 minutos al día durante 4 semanas al ritmo lento de cada persona, cerca de 6 por minuto, o sin práctica.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>24 people pressed points on their own neck for 4 weeks, or lived as usual.</source>
        <translation>24 personas presionaron puntos de su propio cuello durante 4 semanas, o vivieron como de costumbre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>28 women did the same half hour of walking three times and said how they felt before and after.</source>
        <translation>28 mujeres hicieron la misma media hora de caminata tres veces y dijeron cómo se sentían antes y después.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>3 to 7</source>
        <translation>3 a 7</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>30 people tried long and short out-breaths at 6 and 12 breaths a minute.</source>
        <translation>30 personas probaron exhalaciones largas y cortas a 6 y 12 respiraciones por minuto.</translation>
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
        <translation>400 personas respiraron 10 minutos al día, 4 semanas: 5,5 respiraciones por minuto o 12.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>41 people with hay fever took their medicine. Half of them also pressed five points.</source>
        <translation>41 personas con alergia al polen tomaron su medicación. La mitad de ellas presionó además cinco puntos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>43 people did 4-7-8 breathing: three sets of six breaths with a minute of rest between.</source>
        <translation>43 personas hicieron la respiración 4-7-8: tres series de seis respiraciones con un minuto de descanso entre ellas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>5 minutes a day for 28 days: sighs, box breathing, fast breathing, or mindfulness.</source>
        <translation>5 minutos al día durante 28 días: suspiros, respiración cuadrada, respiración rápida o atención plena.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>6 weeks</source>
        <translation>6 semanas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>8 to 11</source>
        <translation>8 a 11</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>91 people with low back pain used a mat daily for 2 weeks. No group to compare with.</source>
        <translation>91 personas con dolor lumbar usaron una esterilla a diario durante 2 semanas. Sin grupo con el que comparar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>A ball with bumps left a pattern of tiny spots of blood under the skin. A child’s skin was damaged by a massage device used in bed. So: no pressing, no sleeping on it, no small children.</source>
        <translation>Una pelota con bultos dejó un dibujo de puntitos de sangre bajo la piel. La piel de un niño se dañó con un aparato de masaje usado en la cama. Así que: no presionar, no dormir encima, no con niños pequeños.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>A bell rings for all that happens: start, a new stage, pause, going on, and the end. “Bells” in “Settings” puts away those at half-time and between the phases. Start and end always ring.</source>
        <translation>Suena una campana con todo lo que pasa: el inicio, una etapa nueva, la pausa, la continuación y el final. «Campanas» en «Ajustes» quita las de la mitad y las que separan las fases. El inicio y el final suenan siempre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A blister</source>
        <translation>Una ampolla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A blood clot or a sore vein</source>
        <translation>Un coágulo de sangre o una vena dolorida</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A broken bone too. For the spine, within the last 12 months.</source>
        <translation>También un hueso roto. En la columna, en los últimos 12 meses.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A bruise</source>
        <translation>Un moretón</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>A bruise is still there after two days.</source>
        <translation>Un moretón sigue ahí después de dos días.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A calm pace with a longer out-breath. Slower, not bigger.</source>
        <translation>Un ritmo tranquilo con una exhalación más larga. Más lento, no más profundo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>A comparison of your own, on pairs of days.</source>
        <translation>Una comparación propia, con pares de días.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A cut, a burn, sunburn, a rash, an infection or a new tattoo.</source>
        <translation>Un corte, una quemadura, una quemadura de sol, un sarpullido, una infección o un tatuaje nuevo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A few minutes</source>
        <translation>Unos minutos</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>A few minutes of sighs, then an even breath.</source>
        <translation>Unos minutos de suspiros, y luego una respiración uniforme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>A level is the surface that the mat lies on. On a seat the points carry a part of your weight. On a bed or on the floor they carry your whole back.</source>
        <translation>Un nivel es la superficie sobre la que está la esterilla. En un asiento, las puntas cargan con una parte de tu peso. En una cama o en el suelo cargan con toda tu espalda.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A little slower than usual. Small, soft breaths.</source>
        <translation>Un poco más lenta de lo habitual. Respiraciones pequeñas y suaves.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A long out-breath can strain. Go back to 4 and 6 seconds if it does.</source>
        <translation>Una exhalación larga puede costar esfuerzo. Si es así, vuelve a 4 y 6 segundos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A long out-breath felt more relaxing at either pace. The pace mattered less.</source>
        <translation>Una exhalación larga resultó más relajante a cualquiera de los dos ritmos. El ritmo importó menos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>A long out-breath felt more relaxing than a short one. So most of our patterns have one.</source>
        <translation>Una exhalación larga resultó más relajante que una corta. Por eso la mayoría de nuestros patrones la tienen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>A look before you lie down</source>
        <translation>Una mirada antes de acostarte</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A magnet can disturb a pacemaker, a heart device or an insulin pump.</source>
        <translation>Un imán puede alterar un marcapasos, un dispositivo en el corazón o una bomba de insulina.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker and an app company</source>
        <translation>Un fabricante y una empresa de aplicaciones</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker’s own trial run</source>
        <translation>Una prueba del propio fabricante</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker’s trial run over 2 weeks, without a group to compare with.</source>
        <translation>Una prueba de un fabricante durante 2 semanas, sin grupo con el que comparar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>A mark, to find the moment later in the details.</source>
        <translation>Una marca, para encontrar después el momento en los detalles.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>A mat cannot look at you.</source>
        <translation>Una esterilla no puede mirarte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>A mat is a foam pad about as long as your back. Its cover is set with small plastic points, more than 6,000 on most mats.</source>
        <translation>Una esterilla es una base de espuma más o menos tan larga como tu espalda. Su funda lleva pequeñas puntas de plástico, más de 6 000 en la mayoría de las esterillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>A mat is light. It is easy to put away and to take with you.</source>
        <translation>Una esterilla es ligera. Es fácil de guardar y de llevar contigo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A mat maker and an app company, 120 users, 6 weeks.</source>
        <translation>Un fabricante de esterillas y una empresa de aplicaciones, 120 usuarios, 6 semanas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A mental illness</source>
        <translation>Una enfermedad mental</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A new wound, break or operation</source>
        <translation>Una herida, fractura u operación reciente</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A pacemaker</source>
        <translation>Un marcapasos</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A paper on why very high numbers are lower the next time, worked through with made-up people.</source>
        <translation>Un artículo sobre por qué los números muy altos son más bajos la vez siguiente, calculado con personas inventadas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>A pillow under the neck, or standing on the mat, eases headaches and migraine.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Un cojín bajo el cuello, o ponerse de pie sobre la esterilla, alivia el dolor de cabeza y la migraña.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>A point that is broken or loose can cut. Put a cloth over it, or stop using the mat.</source>
        <translation>Una punta rota o suelta puede cortar. Pon una tela encima, o deja de usar la esterilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>A quiet word at the times you choose.</source>
        <translation>Un aviso discreto a las horas que elijas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A rash</source>
        <translation>Un sarpullido</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>A reminder never comes during a session. It is not counted whether you follow it.</source>
        <translation>Un recordatorio nunca llega durante una sesión. No se cuenta si le haces caso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>A report for a doctor or physiotherapist</source>
        <translation>Un informe para un médico o fisioterapeuta</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 12 studies of pressing points for migraine.</source>
        <translation>Una revisión de 12 estudios sobre presionar puntos para la migraña.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 223 studies of slow breathing.</source>
        <translation>Una revisión de 223 estudios sobre la respiración lenta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 23 trials of pressing points for low back pain.</source>
        <translation>Una revisión de 23 ensayos sobre presionar puntos para el dolor lumbar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 49 studies of needles for migraine.</source>
        <translation>Una revisión de 49 estudios de agujas para la migraña.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 8 trials of needles and blood flow nearby.</source>
        <translation>Una revisión de 8 ensayos sobre agujas y el riego sanguíneo cercano.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of trials of magnets worn for pain.</source>
        <translation>Una revisión de ensayos con imanes que se llevan puestos para el dolor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of trials of slow breathing.</source>
        <translation>Una revisión de ensayos sobre la respiración lenta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A seat or a bed is easier to get up from than the floor.</source>
        <translation>De un asiento o una cama es más fácil levantarse que del suelo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>A second start shows the window that is there. One folder is used by one program at a time.</source>
        <translation>Un segundo inicio muestra la ventana que ya hay. Una carpeta la usa un solo programa a la vez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>A session by ear</source>
        <translation>Una sesión de oído</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A shirt or a cloth makes it weaker. You still feel pressure, most of all where bone is close to the skin.</source>
        <translation>Una camiseta o una tela lo hace más débil. Sigues notando presión, sobre todo donde el hueso está cerca de la piel.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A short in-breath and a long, soft out-breath, for the evening.</source>
        <translation>Una inhalación corta y una exhalación larga y suave, para la noche.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>A short, upright break is enough.</source>
        <translation>Basta una pausa corta, con la espalda erguida.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A soft surface gives way. A hard floor does not, so the points press more.</source>
        <translation>Una superficie blanda cede. Un suelo duro no, así que las puntas presionan más.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>A spot stays numb for more than an hour.</source>
        <translation>Un punto sigue adormecido más de una hora.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>A sting that fades is normal. This is not.</source>
        <translation>Un picor que va a menos es normal. Esto no.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A test of telling people not to breathe too deeply at a slow pace.</source>
        <translation>Una prueba de decir a las personas que no respiren demasiado hondo a un ritmo lento.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A touch slower than the even breath. In a large study it did no better than a faster pace.</source>
        <translation>Un poco más lenta que la respiración uniforme. En un estudio grande no fue mejor que un ritmo más rápido.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>A trial of 36 people saw no harm. Those who ran it say that nobody has looked into the risks.</source>
        <translation>Un ensayo con 36 personas no vio ningún daño. Quienes lo hicieron dicen que nadie ha investigado los riesgos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>About breathing, not mats.</source>
        <translation>Sobre la respiración, no sobre esterillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>About health care, not mats.</source>
        <translation>Sobre la atención sanitaria, no sobre esterillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>About now many people feel the points spread into warmth.</source>
        <translation>Más o menos ahora muchas personas sienten que las puntas se extienden en forma de calor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Above all for feet and legs. You may not feel a small sore, and it may close slowly.</source>
        <translation>Sobre todo en los pies y las piernas. Puede que no notes una herida pequeña, y puede tardar en cerrarse.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Acclimatisation</source>
        <translation>Adaptación</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>After a break</source>
        <translation>Después de una pausa</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After a few minutes the sting often turns into warmth.</source>
        <translation>A los pocos minutos los pinchazos a menudo se convierten en calor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After a run</source>
        <translation>Después de correr</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>After a session</source>
        <translation>Después de una sesión</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After meals</source>
        <translation>Después de comer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>After some minutes the sting is not weaker, but stronger.</source>
        <translation>Después de unos minutos el picor no es más débil, sino más fuerte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>After sport</source>
        <translation>Después del deporte</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>After you press “I am up”, the program asks how you feel now. The ring is what you said before. You need not answer.</source>
        <translation>Después de pulsar «Ya estoy de pie», el programa pregunta cómo te sientes ahora. El anillo es lo que dijiste antes. No hay nada que responder por obligación.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Aged 7 to 17</source>
        <translation>De 7 a 17 años</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Aged 7 to 17.</source>
        <translation>De 7 a 17 años.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>All keys, over the window. A session shows its own.</source>
        <translation>Todas las teclas, sobre la ventana. Una sesión muestra las suyas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>All your weight on your feet: the strongest way of all.</source>
        <translation>Todo tu peso sobre los pies: la forma más fuerte de todas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Already open</source>
        <translation>Ya está abierto</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also after years of steroids. Wear a shirt, lie on something soft, and stay for 15 minutes at most.</source>
        <translation>También después de años de corticoides. Ponte una camiseta, acuéstate en algo blando y quédate 15 minutos como máximo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also if you bleed or bruise easily. Some makers say never. Others say ask, then use a cloth.</source>
        <translation>También si sangras o te salen moretones con facilidad. Algunos fabricantes dicen que nunca. Otros dicen que preguntes y luego uses una tela.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also if you might be pregnant. The guide and the makers say to ask first.</source>
        <translation>También si podría haberlo. La guía y los fabricantes dicen que hay que preguntar antes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also with a mat that has no magnets.</source>
        <translation>También con una esterilla que no tiene imanes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Alt+Left</source>
        <translation>Alt+Izquierda</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An adult stays in the room.</source>
        <translation>Una persona adulta se queda en la habitación.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm has pins and needles for more than a few days.</source>
        <translation>Notas hormigueo en un brazo desde hace más de unos días.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm or a leg is numb or weak.</source>
        <translation>Tienes un brazo o una pierna con adormecimiento o debilidad.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm or a leg is suddenly weak or clumsy.</source>
        <translation>Un brazo o una pierna están de repente débiles o torpes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An infection counts too.</source>
        <translation>Una infección también cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An insulin pump counts too.</source>
        <translation>Una bomba de insulina también cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Another computer</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Another way to breathe.</source>
        <translation>Otra forma de respirar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Answer the short question above the button, then press “Start”. You get some seconds to lie down. After that the session needs nothing from you.</source>
        <translation>Responde la pregunta corta encima del botón y pulsa «Empezar». Tienes unos segundos para acostarte. Después, la sesión no necesita nada de ti.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Answers that you gave but had not saved are kept too. The next start offers to save them or to look at them.</source>
        <translation>Las respuestas que diste y no habías guardado también se conservan. El siguiente inicio ofrece guardarlas o verlas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Are you short of breath, or does your chest hurt? Call the emergency number of your country now.</source>
        <translation>¿Te falta el aire, o te duele el pecho? Llama ya al número de emergencias de tu país.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Areas that are not for the mat</source>
        <translation>Zonas que no son para la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Ask a doctor, nurse, midwife or pharmacist before you use the mat. Makers advise that too.</source>
        <translation>Pregunta a un médico, una enfermera, una matrona o un farmacéutico antes de usar la esterilla. Los fabricantes también lo aconsejan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Ask first</source>
        <translation>Pregunta antes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>At the end you see how to get up slowly. Press “I am up” when you are.</source>
        <translation>Al final ves cómo levantarte despacio. Pulsa «Ya estoy de pie» cuando sea así.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>At the first start the program asks what is true for you. Read all lines. Press “None of these apply”, or tick what is true and press “Continue”. What you answer decides what is offered.</source>
        <translation>En el primer inicio, el programa pregunta qué es cierto en tu caso. Lee todas las líneas. Pulsa «Nada de esto es mi caso», o marca lo que sea cierto y pulsa «Continuar». Lo que respondes decide qué se ofrece.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>At the top you choose the time shown, and below it kind, area and goal. The graphs follow at once. “Mat against rest” keeps to its own days. “Level ladder” always counts all your sessions.</source>
        <translation>Arriba eliges el tiempo mostrado, y debajo el tipo, la zona y el objetivo. Los gráficos cambian a la vez. «Esterilla frente a descanso» mantiene sus propios días. «Escalera de niveles» cuenta siempre todas tus sesiones.</translation>
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
        <translation>Espalda y piernas</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Back of head</source>
        <translation>Cabeza por detrás</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Back of thighs</source>
        <translation>Muslos por detrás</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Back pain</source>
        <translation>Dolor de espalda</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Back tension</source>
        <translation>Tensión en la espalda</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Back to where you came from.</source>
        <translation>De vuelta a donde estabas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Bad moments pass</source>
        <translation>Los malos momentos pasan</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Balance and getting up</source>
        <translation>Equilibrio y levantarse</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Balban and others, 2023</source>
        <translation>Balban y otros, 2023</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Bed or couch</source>
        <translation>Cama o diván</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Before bed</source>
        <translation>Antes de dormir</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Before you begin you read how often such a comparison finds a difference that is there. It does not always find it. “No clear difference between mat and plain rest for you” is an answer too.</source>
        <translation>Antes de empezar lees con qué frecuencia una comparación así encuentra una diferencia que existe. No siempre la encuentra. «Sin diferencia clara entre la esterilla y el simple descanso en tu caso» también es una respuesta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin from the first step of all.</source>
        <translation>Empieza desde el primer paso de todos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin soft and short, and change one thing at a time.</source>
        <translation>Empieza suave y corto, y cambia una sola cosa cada vez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin your level from its first step.</source>
        <translation>Empieza tu nivel desde su primer paso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Belly</source>
        <translation>Vientre</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees and lower your back gently onto the pillow.</source>
        <translation>Dobla las rodillas y baja la espalda con suavidad sobre el cojín.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees to bring your lower back on. Straighten them to ease it.</source>
        <translation>Dobla las rodillas para apoyar la zona lumbar. Estíralas para aliviarla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Bend your knees to bring your lower back onto the points. Straighten them to ease it.</source>
        <translation>Dobla las rodillas para llevar la zona lumbar a las puntas. Estíralas para aliviarla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees.</source>
        <translation>Dobla las rodillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Better not</source>
        <translation>Mejor no</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Better than nothing. No clear difference from dummy needles.</source>
        <translation>Mejor que nada. Sin diferencia clara frente a agujas falsas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blocked nose</source>
        <translation>Nariz tapada</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blood flow</source>
        <translation>Riego sanguíneo</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blood flow and pressed points calm a mild upset stomach.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>El riego sanguíneo y los puntos presionados calman un malestar leve de estómago.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Blood pressure was a little lower right after. Stress was perhaps a little lower too.</source>
        <translation>La presión arterial era un poco más baja justo después. Quizá el estrés también era un poco menor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Blood pressure was lower half an hour later.</source>
        <translation>La presión arterial era más baja media hora después.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Blood thinners</source>
        <translation>Anticoagulantes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Body heat map</source>
        <translation>Mapa de calor del cuerpo</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Bone lies right under the skin here, so the points would hurt.</source>
        <translation>Aquí el hueso está justo debajo de la piel, así que las puntas dolerían.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Bones, nerves and mind</source>
        <translation>Huesos, nervios y mente</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Both groups felt better, with no difference between them.</source>
        <translation>Los dos grupos se sintieron mejor, sin diferencia entre ellos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Both groups got better. One of the pain scores changed only with the mat.</source>
        <translation>Los dos grupos mejoraron. Una de las puntuaciones de dolor cambió solo con la esterilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Both legs hurt, tingle, go weak or go numb.</source>
        <translation>Las dos piernas te duelen, te hormiguean, se debilitan o se te duermen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Box</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Breathe as you like.</source>
        <translation>Respirar como quieras.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Breathe as you like. Let the out-breath be a little longer.</source>
        <translation>Respira como quieras. Deja que la exhalación sea un poco más larga.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Breathe slower, not bigger. People who are new to it often take in too much air, and that can make you dizzy.</source>
        <translation>Respira más lento, no más profundo. Quienes no tienen práctica a menudo toman demasiado aire, y eso puede marear.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Breathe slowly</source>
        <translation>Respirar lento</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Breathing 4-4-8</source>
        <translation>Respirar 4-4-8</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Breathing lifted mood more than mindfulness did, sighs most of all.</source>
        <translation>Respirar subió el ánimo más que la atención plena, y los suspiros más que nada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Breathing on the mat</source>
        <translation>Respirar en la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Broken skin</source>
        <translation>Una herida en la piel</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Calves</source>
        <translation>Pantorrillas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Cancer</source>
        <translation>Cáncer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Caring for your mat</source>
        <translation>Cuidar tu esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Change one thing at a time: the minutes, the cloth or the surface.</source>
        <translation>Cambia una sola cosa cada vez: los minutos, la tela o la superficie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Changing the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Children under 7</source>
        <translation>Niños menores de 7 años</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Choose and After</source>
        <translation>Elegir y Después</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Choose the place that feels tight.</source>
        <translation>Elige el lugar que notas tenso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Choose the time and the days of the week. There can be several, and each can be removed.</source>
        <translation>Elige la hora y los días de la semana. Puede haber varios, y cada uno se puede quitar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Choose where, with mouse, keys or a list.</source>
        <translation>Elige dónde, con el ratón, las teclas o una lista.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Chooses the area. With Shift it is added as a stage, or taken out.</source>
        <translation>Elige la zona. Con Shift se añade como etapa, o se quita.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Clean, dry, and out of the way of small feet.</source>
        <translation>Limpia, seca y fuera del alcance de pies pequeños.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Clear head</source>
        <translation>Despejar la cabeza</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Closes the window.</source>
        <translation>Cierra la ventana.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Common, and gone soon</source>
        <translation>Frecuente, y pasa pronto</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Compared with doing nothing.</source>
        <translation>Comparado con no hacer nada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Corner marks show where the mat would lie.</source>
        <translation>Las marcas en las esquinas muestran dónde quedaría la esterilla.</translation>
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
        <translation>Supr, Retroceso</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Details stand beside the table. “Edit” is for what you remember better, such as a rating, the minutes or the note.</source>
        <translation>Los detalles están al lado de la tabla. «Editar» es para lo que recuerdas mejor, como una valoración, los minutos o la nota.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Diabetes, numb feet or poor balance? Ask a doctor or nurse first.</source>
        <translation>¿Diabetes, pies adormecidos o mal equilibrio? Pregunta antes a un médico o a una enfermera.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Digestion</source>
        <translation>Digestión</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Dim the screen.</source>
        <translation>Atenuar la pantalla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Dizziness</source>
        <translation>Mareo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Dizzy or short of breath? Breathe as you like, with smaller breaths.</source>
        <translation>¿Mareo o falta de aire? Respira como quieras, con respiraciones más pequeñas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Dizzy when you stand up</source>
        <translation>Mareo al ponerte de pie</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>Do it at about the same time of day, and for the same number of minutes. Rate tension before and after. The first session of the day counts.</source>
        <translation>Hazlo más o menos a la misma hora del día, y cada día el mismo tiempo. Valora la tensión antes y después. Cuenta la primera sesión del día.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Do not lean on the points. Keep your inner wrists free.</source>
        <translation>No te apoyes en las puntas. Mantén libre la parte interior de las muñecas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Do not stand on the mat, and get up slowly.</source>
        <translation>No te pongas de pie sobre la esterilla, y levántate despacio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Do not use a mat with magnets if you have a pacemaker, a heart device or an insulin pump.</source>
        <translation>No uses una esterilla con imanes si tienes un marcapasos, un dispositivo en el corazón o una bomba de insulina.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Does the same from the command line. Minutes and pattern can be left out.</source>
        <translation>Hace lo mismo desde la línea de comandos. Los minutos y el patrón se pueden omitir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Get up slowly, then sit for a minute and look at your skin.</source>
        <translation>Listo. Levántate despacio, luego siéntate un minuto y mírate la piel.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Hold on and step back off. Then sit down and look at your soles.</source>
        <translation>Listo. Agárrate y baja hacia atrás. Luego siéntate y mírate las plantas de los pies.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Hold on, stand straight up, then look at your skin.</source>
        <translation>Listo. Agárrate, levántate en línea recta y luego mírate la piel.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lean forward, sit for a while, then look at your skin.</source>
        <translation>Listo. Inclínate hacia delante, quédate un rato en el asiento y luego mírate la piel.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lift your arms straight up, then look at your skin.</source>
        <translation>Listo. Levanta los brazos en línea recta y luego mírate la piel.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lift your feet off, stay seated for a while and look at your soles.</source>
        <translation>Listo. Levanta los pies de las puntas, quédate un rato en el asiento y mírate las plantas de los pies.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Take your time, then get up slowly.</source>
        <translation>Listo. Tómate tu tiempo y luego levántate despacio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Drowsy, drunk or driving soon</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Sueño, alcohol o conducir pronto</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>During a session</source>
        <translation>Durante una sesión</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Each graph of ratings says how many sessions were rated both times. What you leave out is never filled in.</source>
        <translation>Cada gráfico de valoraciones dice cuántas sesiones se valoraron ambas veces. Lo que dejas sin responder nunca se rellena.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Each thing on the screen has a name and says what it is. During a session the phase, pauses and the end are said. Each graph has a text with its numbers, and a table.</source>
        <translation>Cada cosa de la pantalla tiene un nombre y dice qué es. Durante una sesión se dicen la fase, las pausas y el final. Cada gráfico tiene un texto con sus números, y una tabla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Easing down</source>
        <translation>Bajar el ritmo</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Easy start</source>
        <translation>Comienzo fácil</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>End the session</source>
        <translation>Termina la sesión</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ends the program. A session that runs is kept.</source>
        <translation>Cierra el programa. Una sesión en curso se conserva.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Epilepsy, MS or Parkinson’s</source>
        <translation>Epilepsia, EM o Parkinson</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Even breath</source>
        <translation>Respiración uniforme</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Every field of the card can be changed. What the guide or your answers rule out is grey, and says why. The minutes stop where the guide stops.</source>
        <translation>Todos los campos de la tarjeta se pueden cambiar. Lo que descartan la guía o tus respuestas está en gris, y dice por qué. Los minutos acaban donde acaba la guía.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Every session in a table that you can search and correct.</source>
        <translation>Todas las sesiones en una tabla en la que puedes buscar y corregir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Everyone knew who pressed. A place that a mat does not reach.</source>
        <translation>Todos sabían quién presionaba. Un lugar al que una esterilla no llega.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Everything can be done without a mouse.</source>
        <translation>Todo se puede hacer sin ratón.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Everything stays on this computer. The program has no account, and nothing in it can use a network. “Folder of the history” in “Settings” shows the place, and “Open folder” opens it.</source>
        <translation>Todo se queda en este equipo. El programa no tiene cuentas, y nada en él puede usar una red. «Carpeta del historial» en «Ajustes» muestra el lugar, y «Abrir carpeta» la abre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
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
        <translation>Cara y cabeza</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Face, throat, chest, belly and some more are never for the mat. You can still press them: then the program says why, and offers what is near. It does the same for areas that your answers rule out.</source>
        <translation>La cara, la garganta, el pecho, el vientre y algunas más nunca son para la esterilla. Puedes pulsarlas de todos modos: entonces el programa dice por qué y ofrece lo que está cerca. Hace lo mismo con las zonas que descartan tus respuestas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Faint or dizzy</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Desmayo o mareo</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Fainting</source>
        <translation>Desmayo</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Farrar and others, 2001</source>
        <translation>Farrar y otros, 2001</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Feel-good chemicals</source>
        <translation>Sustancias del bienestar</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Feet</source>
        <translation>Pies</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Feet that are numb or slow to mend should stay off the points.</source>
        <translation>Los pies adormecidos o que tardan en curarse deberían quedar fuera de las puntas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Few studies have looked at mats, and most of them were small. Here is how sure anyone can be.</source>
        <translation>Pocos estudios han mirado las esterillas, y la mayoría eran pequeños. Aquí se ve cuánta certeza se puede tener.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Fincham and others, 2023</source>
        <translation>Fincham y otros, 2023</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Finish before you go to bed. The mat is not for sleeping on.</source>
        <translation>Termina antes de irte a la cama. La esterilla no es para dormir en ella.</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Firm floor</source>
        <translation>Suelo firme</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>First touch</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Five minutes more, five less. Before the start, ten seconds.</source>
        <translation>Cinco minutos más, cinco menos. Antes de empezar, diez segundos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Foam, a cover and thousands of small points.</source>
        <translation>Espuma, una funda y miles de puntas pequeñas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Focus</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>For pain, a change of 2 is one that most people notice. That comes from weeks of care, not from 20 minutes. For tension, energy, mood and sleep, 2 points is only our rule of thumb.</source>
        <translation>En el dolor, un cambio de 2 es uno que la mayoría nota. Eso viene de semanas de tratamiento, no de 20 minutos. En la tensión, la energía, el ánimo y el sueño, 2 puntos es solo nuestra regla aproximada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>For relaxation only. The mat cannot tell what is wrong with you, and it is no remedy for an illness.</source>
        <translation>Solo para relajarse. La esterilla no puede averiguar qué te pasa, y no es un remedio para ninguna enfermedad.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>For the back and for standing the guide names the minutes. For all other areas it names none, so those limits are our own.</source>
        <translation>Para la espalda y para estar de pie, la guía da los minutos. Para todas las demás zonas no da ninguno, así que esos límites son nuestros.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Forearms and hands</source>
        <translation>Antebrazos y manos</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Four breaths with a long hold, then the long out-breath. Only lying down.</source>
        <translation>Cuatro respiraciones con una retención larga, y luego la exhalación larga. Solo en posición acostada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Four equal sides: in, hold, out, hold.</source>
        <translation>Cuatro lados iguales: inhalar, retener, exhalar, retener.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Frizziero and others, 2021</source>
        <translation>Frizziero y otros, 2021</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>From prickly to warm, minute by minute.</source>
        <translation>De los pinchazos al calor, minuto a minuto.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>From the first start to lying down, in five steps.</source>
        <translation>Del primer inicio a acostarte, en cinco pasos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Full screen and back.</source>
        <translation>Pantalla completa y vuelta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Get comfortable. There is nothing else to do.</source>
        <translation>Ponte en una postura cómoda. No hay nada más que hacer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Get help now</source>
        <translation>Pide ayuda ya</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Get up slowly, and do not hold your breath.</source>
        <translation>Levántate despacio, y no retengas la respiración.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Get up slowly, and stay seated for a minute at the end.</source>
        <translation>Levántate despacio, y al final quédate un minuto en el asiento.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Getting up</source>
        <translation>Levantarse</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Glutes and hips</source>
        <translation>Glúteos y caderas</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Go down on your elbows, then lower your back bit by bit. Do not slide.</source>
        <translation>Baja sobre los codos y luego baja la espalda poco a poco. No te deslices.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Go down slowly, one part at a time. Do not slide on the points: that can scratch your skin. Get up just as slowly.</source>
        <translation>Baja despacio, una parte cada vez. No te deslices sobre las puntas: eso puede arañar la piel. Levántate igual de despacio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Goes back to such a copy. What was there before is kept aside here too.</source>
        <translation>Vuelve a una copia así. También aquí lo que había antes se guarda aparte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Goes from one thing to the next, Shift+Tab back.</source>
        <translation>Va de una cosa a la siguiente; Shift+Tab, a la anterior.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Half a minute</source>
        <translation>Medio minuto</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Half-time. Stay as long as it feels good, or finish here. Both are fine.</source>
        <translation>Mitad de la sesión. Quédate mientras te siente bien, o termina aquí. Las dos cosas están bien.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hands on the mat, at a table</source>
        <translation>Manos en la esterilla, ante una mesa</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Hands, not mats.</source>
        <translation>Manos, no esterillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Hard to get up from the floor</source>
        <translation>Dificultad para levantarte del suelo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Head &amp; neck tension</source>
        <translation>Tensión en cabeza y cuello</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Headache</source>
        <translation>Dolor de cabeza</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Healthy students, 3 weeks: one group on a mat, one group at rest without anything.</source>
        <translation>Estudiantes sanos, 3 semanas: un grupo en una esterilla, otro en descanso sin nada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Healthy young people. We did not see how many minutes a day.</source>
        <translation>Personas jóvenes y sanas. No vimos cuántos minutos al día.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Heart and blood</source>
        <translation>Corazón y sangre</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Heart rate and blood pressure went down right after.</source>
        <translation>La frecuencia cardíaca y la presión arterial bajaron justo después.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Heart, stroke or blood vessels</source>
        <translation>Corazón, ictus o vasos sanguíneos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Here, standing comes with level 2 of the feet. That is our own choice.</source>
        <translation>Aquí, ponerse de pie llega con el nivel 2 de los pies. Eso es nuestra propia elección.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>High blood pressure</source>
        <translation>Presión arterial alta</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Hip &amp; leg</source>
        <translation>Cadera y pierna</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Hips</source>
        <translation>Caderas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Hohmann and others, 2012</source>
        <translation>Hohmann y otros, 2012</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Hold Ctrl or Shift and press to add another area as a next stage, or to take it out again.</source>
        <translation>Mantén Ctrl o Shift y pulsa para añadir otra zona como etapa siguiente, o para volver a quitarla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to something firm, keep your eyes open and step straight down.</source>
        <translation>Agárrate a algo firme, mantén los ojos abiertos y pisa recto.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to the chair and sit down slowly, weight spread evenly.</source>
        <translation>Agárrate a la silla y siéntate despacio, con el peso bien repartido.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to the chair and stand straight up, without sliding.</source>
        <translation>Agárrate a la silla y levántate en línea recta, sin deslizarte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on with one hand, eyes open.</source>
        <translation>Agárrate con una mano, con los ojos abiertos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Holding the breath</source>
        <translation>Retener la respiración</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>How it goes</source>
        <translation>Cómo es</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>How many sessions it takes</source>
        <translation>Cuántas sesiones hacen falta</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>How much is much</source>
        <translation>Cuánto es mucho</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>How much you did, by kind. A line marks the weekly goal, which you change in “Settings”.</source>
        <translation>Cuánto hiciste, por tipo. Una línea marca el objetivo semanal, que cambias en «Ajustes».</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>How strong the points felt in the first minute and at the end, session after session.</source>
        <translation>Con qué fuerza se sintieron las puntas en el primer minuto y al final, sesión tras sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>How the feeling changed was quite different from one time to the next.</source>
        <translation>Cómo cambió lo que sentían fue bastante distinto de una vez a otra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>How the mat feels</source>
        <translation>Cómo se siente la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>How to do it</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>How to end a session</source>
        <translation>Cómo terminar una sesión</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>How to get onto the mat, and off it again.</source>
        <translation>Cómo ponerse en la esterilla y cómo quitarse de ella.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am pregnant, or might be</source>
        <translation>Estoy embarazada o podría estarlo</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am unsteady, or have fallen lately</source>
        <translation>Pierdo el equilibrio, o me he caído hace poco</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am very sleepy or drunk</source>
        <translation>Tengo mucho sueño o estoy bajo los efectos del alcohol</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I cannot easily get up from the floor</source>
        <translation>No me levanto con facilidad del suelo</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I feel touch or pain less somewhere</source>
        <translation>Siento menos el tacto o el dolor en alguna parte</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I get faint or dizzy standing up</source>
        <translation>Siento que me desmayo o me mareo al ponerme de pie</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I had an operation or injury lately</source>
        <translation>Tuve una operación o lesión hace poco</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a blood clot or sore vein</source>
        <translation>Tengo un coágulo de sangre o una vena dolorida</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a fever or feel ill</source>
        <translation>Tengo fiebre o me siento mal</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a pacemaker or another device</source>
        <translation>Tengo un marcapasos u otro dispositivo</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have cancer</source>
        <translation>Tengo cáncer</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have diabetes</source>
        <translation>Tengo diabetes</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have eczema, psoriasis, moles or warts</source>
        <translation>Tengo eczema, psoriasis, lunares o verrugas</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have epilepsy, MS or Parkinson’s</source>
        <translation>Tengo epilepsia, EM o Parkinson</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have heart or blood vessel trouble</source>
        <translation>Tengo problemas de corazón o de vasos sanguíneos</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have high blood pressure</source>
        <translation>Tengo la presión arterial alta</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have weak bones or a bent spine</source>
        <translation>Tengo huesos débiles o la columna torcida</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have, or had, psychosis</source>
        <translation>Tengo o tuve psicosis</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I take blood thinners</source>
        <translation>Tomo anticoagulantes</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>If a leg feels numb or weak, see a doctor first.</source>
        <translation>Si notas una pierna adormecida o débil, ve antes al médico.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>If at times you lose touch with what is real. And if it makes you panic to relax, breathe as you like.</source>
        <translation>Si a veces pierdes el contacto con la realidad. Y si relajarte te da pánico, respira como quieras.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>If it is clear, a sentence says so. It also says that rest often does this too.</source>
        <translation>Si está claro, una frase lo dice. También dice que el descanso a menudo hace esto también.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>If it is hard for you to get up from the floor alone, use a seat or a bed.</source>
        <translation>Si te cuesta levantarte del suelo sin ayuda, usa un asiento o una cama.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>If it was cut off</source>
        <translation>Si se cortó</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>If something does not work</source>
        <translation>Si algo no funciona</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>If something is wrong, the line says what to do.</source>
        <translation>Si algo está mal, la línea dice qué hacer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>If the breath is too long for you, press S. It gets shorter, and stays so the next time. B lets you breathe as you like.</source>
        <translation>Si la respiración es demasiado larga para ti, pulsa S. Se acorta, y así se queda la próxima vez. B te deja respirar como quieras.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>If the computer went off during a session, the next start offers its minutes: “Keep” or “Discard”. If it only slept or stood still, you are asked whether that time counts.</source>
        <translation>Si el equipo se apagó durante una sesión, el siguiente inicio ofrece sus minutos: «Conservar» o «Descartar». Si solo estuvo suspendido o parado, se te pregunta si ese tiempo cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>If the file is damaged</source>
        <translation>Si el archivo está dañado</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>If there is no sound</source>
        <translation>Si no hay sonido</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>If you feel light-headed, breathe as you like.</source>
        <translation>Si notas un ligero mareo, respira como quieras.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>If you have, or had, an illness of one of these.</source>
        <translation>Si tienes, o tuviste, una enfermedad de alguno de estos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>If you lie on it with bare skin, wash first, and do not share it without a cloth between.</source>
        <translation>Si te acuestas en ella con la piel desnuda, lávate antes, y no la compartas sin una tela en medio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>If you may not use the mat</source>
        <translation>Si no puedes usar la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, hold on and shift your weight slowly. Do not twist.</source>
        <translation>Si quieres moverte, agárrate y cambia el peso despacio. No gires.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your arms a little. Do not slide.</source>
        <translation>Si quieres moverte, levanta un poco los brazos. No te deslices.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your feet a little. Do not slide.</source>
        <translation>Si quieres moverte, levanta un poco los pies. No te deslices.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your head a little. Do not slide.</source>
        <translation>Si quieres moverte, levanta un poco la cabeza. No te deslices.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your legs a little. Do not slide.</source>
        <translation>Si quieres moverte, levanta un poco las piernas. No te deslices.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift yourself a little. Do not slide.</source>
        <translation>Si quieres moverte, levanta un poco el cuerpo. No te deslices.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Ill or feverish</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Enfermedad o fiebre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>In Learn</source>
        <translation>En Aprender</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>In a lab study it was higher while people lay on the mat. Get up slowly.</source>
        <translation>En un estudio de laboratorio era más alta mientras las personas estaban en la esterilla. Levántate despacio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>In a lab, blood pressure was higher while people lay on the mat, and the heart beat slower.</source>
        <translation>En un laboratorio, la presión arterial era más alta mientras las personas estaban en la esterilla, y el corazón latía más despacio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>In a way, most people do it. They press their neck when a headache starts, or rub their feet after a long day of standing.</source>
        <translation>En cierto modo, casi todos lo hacen. Se presionan el cuello cuando empieza un dolor de cabeza, o se frotan los pies después de un día largo de pie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In and out for the same time. Slower, not bigger.</source>
        <translation>Inhalar y exhalar el mismo tiempo. Más lento, no más profundo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>In cancer care, massage advice is to check with your team.</source>
        <translation>En el tratamiento del cáncer, para los masajes se aconseja consultar con tu equipo médico.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In one small study of two weeks, mat users had less neck pain than people who waited. They knew what they were given.</source>
        <translation>En un estudio pequeño de dos semanas, quienes usaron la esterilla tuvieron menos dolor de cuello que quienes esperaron. Sabían qué les habían dado.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In one small trial, mat users had less pain than people who waited. In another, the pain score moved only in the group that added the mat to exercise. A third saw ease only right after use.</source>
        <translation>En un ensayo pequeño, quienes usaron la esterilla tuvieron menos dolor que quienes esperaron. En otro, la puntuación de dolor solo se movió en el grupo que añadió la esterilla al ejercicio. Un tercero vio alivio solo justo después del uso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>In one study, 8 of 91 people gave up because it hurt too much. So it may be that a mat is not for you. Ending early is a good choice, and the minutes still count.</source>
        <translation>En un estudio, 8 de 91 personas lo dejaron porque dolía demasiado. Así que puede que una esterilla no sea para ti. Terminar antes es una buena elección, y los minutos cuentan igual.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>In one study, older people walked on a mat like cobblestones, or walked as usual. The first had better balance afterwards. But walking is exercise. It says little about standing still on points.</source>
        <translation>En un estudio, personas mayores caminaron sobre una alfombra como de adoquines, o caminaron como de costumbre. Las primeras tuvieron después mejor equilibrio. Pero caminar es ejercicio. Dice poco sobre estar de pie sin moverse sobre puntas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In people with tense, sore muscles only the worst pain went down. Their usual pain did not.</source>
        <translation>En personas con músculos tensos y doloridos solo bajó el peor dolor. Su dolor habitual, no.</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>In the best study so far, the mat and plain rest did the same. This is about you alone.</source>
        <translation>En el mejor estudio hasta ahora, la esterilla y el simple descanso hicieron lo mismo. Esto habla solo de ti.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>In the end you read what came of it. Before six pairs nothing is said, and before the end only the mean.</source>
        <translation>Al final lees qué resultó. Antes de seis pares no se dice nada, y antes del final solo la media.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>In the first minute do nothing special. Just let small breaths out slowly.</source>
        <translation>En el primer minuto no hagas nada especial. Solo suelta despacio respiraciones pequeñas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In through the nose, out through soft, rounded lips. Good when you are short of breath.</source>
        <translation>Inhala por la nariz, exhala por los labios blandos y redondeados. Va bien cuando te falta el aire.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>In trials of lasting pain, a drop of 2 points was what people called much better. They looked at weeks. One session proves nothing.</source>
        <translation>En ensayos de dolor persistente, un descenso de 2 puntos fue lo que las personas llamaron mucho mejor. Miraban semanas. Una sesión no demuestra nada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In two trials, sleep with the mat was no better than without.</source>
        <translation>En dos ensayos, el sueño con la esterilla no fue mejor que sin ella.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In, one more sip of air, then a long sigh out. A few minutes are enough.</source>
        <translation>Inhala, un sorbo más de aire, y luego un largo suspiro. Bastan unos minutos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Is “Sound” on in “Settings”, and M not pressed? “Test” plays a bell. The command doctor says whether there is a sound device.</source>
        <translation>¿Está activado «Sonido» en «Ajustes», y no se ha pulsado M? «Probar» toca una campana. El comando doctor dice si hay un dispositivo de sonido.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It began with a bad fall or a crash.</source>
        <translation>Empezó con una caída fuerte o un accidente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came after a blow to the head.</source>
        <translation>Llegó después de un golpe en la cabeza.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came after a fall or a crash.</source>
        <translation>Llegó después de una caída o un accidente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came at once and is the worst ever.</source>
        <translation>Llegó de golpe y es el peor de tu vida.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It feels like a shock down your spine.</source>
        <translation>Se siente como una descarga que baja por la columna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It gets worse when you cough.</source>
        <translation>Empeora cuando toses.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It got better just as much with plain rest.</source>
        <translation>Mejoró lo mismo con el simple descanso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>It has a long hold and can make you light-headed.</source>
        <translation>Tiene una retención larga y puede marearte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>It has holds. Let go of a hold as soon as it feels tight.</source>
        <translation>Tiene retenciones. Suelta una retención en cuanto la notes tensa.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It helps tired muscles while they cool down.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Ayuda a los músculos cansados mientras se enfrían.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>It is here to help you relax. It cannot find out what is wrong with you, and it does not take the place of a doctor.</source>
        <translation>Está aquí para ayudarte a relajarte. No puede averiguar qué te pasa, y no sustituye a un médico.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is no better after six weeks.</source>
        <translation>No ha mejorado después de seis semanas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is no better when you rest, or worse at night.</source>
        <translation>No mejora cuando descansas, o empeora por la noche.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>It is severe now</source>
        <translation>Ahora es grave</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is swollen or hurts, and you are short of breath or your chest hurts.</source>
        <translation>Está hinchada o duele, y te falta el aire o te duele el pecho.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It keeps coming back, or gets worse.</source>
        <translation>Vuelve una y otra vez, o empeora.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It loosens muscles, where it touches and elsewhere.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Suelta los músculos, donde toca y en otras partes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It relaxes a sore back and sends blood there.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Relaja una espalda dolorida y le lleva sangre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It sits high between your shoulders.</source>
        <translation>Está arriba, entre los hombros.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>It turns sharp, or burns.</source>
        <translation>Se vuelve agudo, o quema.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Itching</source>
        <translation>Ganas de rascarse</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Just for today</source>
        <translation>Solo por hoy</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep holding on and step straight back, one foot at a time.</source>
        <translation>Sigue agarrándote y baja hacia atrás en línea recta, un pie cada vez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Keep off that spot until a doctor says that you may use it. For the spine that can take a year.</source>
        <translation>Evita ese punto hasta que un médico diga que puedes usarlo. En la columna eso puede llevar un año.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep off the tailbone and the bony point of the hip.</source>
        <translation>Evita el coxis y la punta ósea de la cadera.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep off your tailbone and away from the hollow behind your knees.</source>
        <translation>Evita el coxis y el hueco de detrás de las rodillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep the inner wrist off the points.</source>
        <translation>Mantén la parte interior de la muñeca fuera de las puntas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep the points away from the hollow behind the knee.</source>
        <translation>Mantén las puntas lejos del hueco de detrás de la rodilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep the points away from the hollow behind your knees.</source>
        <translation>Mantén las puntas lejos del hueco de detrás de las rodillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Keep the points off those spots.</source>
        <translation>Mantén las puntas lejos de esos puntos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Keep your chin level and your throat free.</source>
        <translation>Mantén la barbilla nivelada y la garganta libre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep your chin level. Do not force an arch.</source>
        <translation>Mantén la barbilla nivelada. No fuerces un arco.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Keep your eyes open if you like. You can stop at any time.</source>
        <translation>Mantén los ojos abiertos si quieres. Puedes parar en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Keep your head a little raised and breathe as it comes.</source>
        <translation>Mantén la cabeza un poco elevada y respira como salga.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Keeps the screen on.</source>
        <translation>Mantiene la pantalla encendida.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Kisker and Schöne, 2023</source>
        <translation>Kisker y Schöne, 2023</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Kjellgren and others, 2011</source>
        <translation>Kjellgren y otros, 2011</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Knees and shins</source>
        <translation>Rodillas y espinillas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Knees bent, for a small and even touch. Do not push your back into an arch.</source>
        <translation>Rodillas dobladas, para un contacto pequeño y uniforme. No empujes la espalda formando un arco.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Lab study. 32 healthy people lay down with and without a mat, and with and without a calming voice.</source>
        <translation>Estudio de laboratorio. 32 personas sanas se acostaron con y sin esterilla, y con y sin una voz calmante.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Laborde and others, 2022</source>
        <translation>Laborde y otros, 2022</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Later, sit with bare feet.</source>
        <translation>Más adelante, siéntate con los pies descalzos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat flat on a firm chair.</source>
        <translation>Pon la esterilla plana en una silla firme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat flat, with a pillow where your head will go.</source>
        <translation>Pon la esterilla plana, con un cojín donde irá la cabeza.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat on a table and sit in front of it.</source>
        <translation>Pon la esterilla en una mesa y siéntate delante.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lean back on a seat, in a shirt.</source>
        <translation>Apoyar la espalda en un asiento, con camiseta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lean back slowly and let the seat carry you.</source>
        <translation>Apóyate despacio y deja que el asiento te sostenga.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lean forward, off the mat.</source>
        <translation>Inclínate hacia delante, fuera de la esterilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Leaning back on a seat</source>
        <translation>Espalda apoyada en un asiento</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Leaves the dot.</source>
        <translation>Deja el punto.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Leaving</source>
        <translation>Dejar el programa</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left, Right, Up, Down</source>
        <translation>Izquierda, Derecha, Arriba, Abajo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Legs</source>
        <translation>Piernas</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Legs and feet</source>
        <translation>Piernas y pies</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Legs resting on the mat</source>
        <translation>Piernas apoyadas en la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Legs with sore or bulging veins.</source>
        <translation>Piernas con venas doloridas o abultadas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Less pain than in those who waited, in neck and back. How well people got on in daily life with back pain did not change.</source>
        <translation>Menos dolor que en quienes esperaron, en el cuello y la espalda. Cómo se las arreglaban en la vida diaria con el dolor de espalda no cambió.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Less stress, better sleep and focus in both groups, and no difference between them. Blood pressure and heart rate did not change.</source>
        <translation>Menos estrés, mejor sueño y concentración en los dos grupos, y ninguna diferencia entre ellos. La presión arterial y la frecuencia cardíaca no cambiaron.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Let it dry before you roll it up.</source>
        <translation>Deja que se seque antes de enrollarla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Let the air out gently. Do not push.</source>
        <translation>Deja salir el aire con suavidad. No empujes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let the back of your neck rest on the curve, chin level.</source>
        <translation>Deja que la parte de atrás del cuello descanse en la curva, con la barbilla nivelada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let the weight come bit by bit.</source>
        <translation>Deja que el peso llegue poco a poco.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Let them rest. Do not lean your weight on them.</source>
        <translation>Deja que reposen. No apoyes tu peso en ellos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your hands or forearms rest, without leaning.</source>
        <translation>Deja que las manos o los antebrazos reposen, sin apoyarte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your palms or forearms rest on the points.</source>
        <translation>Deja que las palmas o los antebrazos reposen en las puntas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your weight down slowly.</source>
        <translation>Deja caer tu peso despacio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 1</source>
        <translation>Nivel 1</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 2</source>
        <translation>Nivel 2</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 3</source>
        <translation>Nivel 3</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Level ladder</source>
        <translation>Escalera de niveles</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly and let your neck rest on the curve.</source>
        <translation>Acuéstate boca arriba despacio y deja que el cuello descanse en la curva.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly and let your weight settle, one part at a time.</source>
        <translation>Acuéstate boca arriba despacio y deja que tu peso se asiente, una parte cada vez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly. The floor gives less, so take your time.</source>
        <translation>Acuéstate boca arriba despacio. El suelo cede menos, así que tómate tu tiempo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down and lift your head.</source>
        <translation>Acuéstate y levanta la cabeza.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Lie down for 20 minutes and you will often feel better, mat or no mat. In the best study so far, people who just rested did as well as people on a mat. So you can do rest sessions here and compare.</source>
        <translation>Acuéstate 20 minutos y a menudo te sentirás mejor, con esterilla o sin ella. En el mejor estudio hasta ahora, a quienes solo descansaron les fue igual de bien que a quienes usaron una esterilla. Así que aquí puedes hacer sesiones de descanso y comparar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down, bend your knees and lift your hips.</source>
        <translation>Acuéstate, dobla las rodillas y levanta las caderas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down, bend your knees and lift your lower back.</source>
        <translation>Acuéstate, dobla las rodillas y levanta la zona lumbar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on something soft, in a shirt.</source>
        <translation>Acostarse en algo blando, con camiseta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on something soft, with a bare back.</source>
        <translation>Acostarse en algo blando, con la espalda desnuda.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on the floor, with a bare back.</source>
        <translation>Acostarse en el suelo, con la espalda desnuda.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on the floor, with the shirt on again.</source>
        <translation>Acostarse en el suelo, otra vez con camiseta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Lift mood</source>
        <translation>Subir el ánimo</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift one leg off the points, then the other.</source>
        <translation>Levanta una pierna de las puntas y luego la otra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift one leg, then the other, and take the pillow away.</source>
        <translation>Levanta una pierna, luego la otra, y quita el cojín.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Lift the part first, slide the pillow under it, then let it down slowly. The guide names no minutes for the pillow. Ours are short.</source>
        <translation>Primero levanta la parte, desliza el cojín por debajo y luego bájala despacio. La guía no da minutos para el cojín. Los nuestros son cortos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your arms straight up off the points.</source>
        <translation>Levanta los brazos de las puntas en línea recta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your feet off the points, one at a time.</source>
        <translation>Levanta los pies de las puntas, uno por uno.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your head and take the pillow away.</source>
        <translation>Levanta la cabeza y quita el cojín.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your hips and take the pillow away.</source>
        <translation>Levanta las caderas y quita el cojín.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Lift yourself, do not slide: thin skin tears.</source>
        <translation>Levanta el cuerpo, no te deslices: la piel fina se desgarra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Linden, 2013</source>
        <translation>Linden, 2013</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Long out-breath</source>
        <translation>Exhalación larga</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Longer out-breath</source>
        <translation>Exhalación más larga</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Look at your skin after every session.</source>
        <translation>Mírate la piel después de cada sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Look at your skin afterwards. Stop the mat if you find bruises.</source>
        <translation>Mírate la piel después. Deja la esterilla si encuentras moretones.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Look for a small, even touch. Do not press into a strong arch.</source>
        <translation>Busca un contacto pequeño y uniforme. No te aprietes formando un arco pronunciado.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Looking around first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Looks at your data, the program’s parts, the screen, the sound and the backups, and prints what it found. Each line begins with ok, note or wrong. It changes nothing, and holds nothing of what you wrote.</source>
        <translation>Mira tus datos, las partes del programa, la pantalla, el sonido y las copias de seguridad, y escribe lo que encontró. Cada línea empieza con bien, nota o mal. No cambia nada, y no contiene nada de lo que escribiste.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Loosen muscles</source>
        <translation>Soltar los músculos</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Lower afterwards</source>
        <translation>Menor después</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Lower back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower one leg onto the mat, then the other.</source>
        <translation>Baja una pierna sobre la esterilla y luego la otra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower one leg, then the other, and let them be heavy.</source>
        <translation>Baja una pierna, luego la otra, y deja que pesen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly and keep your chin level.</source>
        <translation>Baja la cabeza despacio y mantén la barbilla nivelada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly and let it be heavy.</source>
        <translation>Baja la cabeza despacio y deja que pese.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly, chin level. Keep the points off the front and sides of your neck.</source>
        <translation>Baja la cabeza despacio, con la barbilla nivelada. Mantén las puntas lejos de la parte delantera y los lados del cuello.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly. Keep the points off your ears and temples.</source>
        <translation>Baja la cabeza despacio. Mantén las puntas lejos de las orejas y las sienes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your hips slowly, off the tailbone.</source>
        <translation>Baja las caderas despacio, lejos del coxis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your legs slowly and let them be heavy.</source>
        <translation>Baja las piernas despacio y deja que pesen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower yourself slowly, without a strong arch.</source>
        <translation>Baja despacio, sin un arco pronunciado.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Lying on it is good for the posture of the spine.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Acostarse en ella es bueno para la postura de la columna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lying on the floor</source>
        <translation>Boca arriba en el suelo</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lying on your back</source>
        <translation>Boca arriba</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Lying still with your body in mind can stir things up.</source>
        <translation>Estar en reposo con la atención en el cuerpo puede remover cosas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>M during a session turns the sound off and on again.</source>
        <translation>M durante una sesión quita el sonido y lo vuelve a poner.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Magnets</source>
        <translation>Imanes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Magnets and a device in your body</source>
        <translation>Imanes y un dispositivo en tu cuerpo</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Magnets can disturb a device. Not with this mat.</source>
        <translation>Los imanes pueden alterar un dispositivo. Con esta esterilla, no.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets did no better than dummy magnets for pain.</source>
        <translation>Los imanes no fueron mejores que imanes falsos para el dolor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Magnets have been tested for pain. They did no better than dummy magnets.</source>
        <translation>Los imanes se han probado para el dolor. No fueron mejores que imanes falsos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets in the mat</source>
        <translation>Imanes en la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets in the mat restore a balance in the body.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Los imanes de la esterilla restauran un equilibrio en el cuerpo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Makers do not agree. At least one says not to stand on its mat. Read the leaflet of yours first.</source>
        <translation>Los fabricantes no coinciden. Al menos uno dice que no hay que ponerse de pie en su esterilla. Lee antes el folleto de la tuya.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Makers of mats advise asking first if you have a device.</source>
        <translation>Los fabricantes de esterillas aconsejan preguntar antes si tienes un dispositivo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Makers say that it does no harm to fall asleep on it. Still, do not go to bed on it: 45 minutes is the most that the guide allows. A bell wakes you here.</source>
        <translation>Los fabricantes dicen que no pasa nada por quedarse dormido en ella. Aun así, no te vayas a dormir encima: 45 minutos es lo máximo que permite la guía. Aquí te despierta una campana.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Makers, web pages</source>
        <translation>Fabricantes, páginas web</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Makes it from the command line. Without the days it is about all sessions.</source>
        <translation>Lo hace desde la línea de comandos. Sin los días trata de todas las sesiones.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Making it yours</source>
        <translation>A tu manera</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Many mats come with a small pillow for neck and head, with the same points. It is not fixed to the mat. You can put it where you like.</source>
        <translation>Muchas esterillas vienen con un cojín pequeño para el cuello y la cabeza, con las mismas puntas. No va sujeto a la esterilla. Puedes ponerlo donde quieras.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Many small points draw blood into the skin, and tight muscles let go.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Muchas puntas pequeñas atraen sangre a la piel, y los músculos tensos se sueltan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Many small points prick at once. For most people it is odd rather than sore.</source>
        <translation>Muchas puntas pequeñas pinchan a la vez. Para la mayoría resulta más raro que doloroso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Marks and side effects</source>
        <translation>Marcas y efectos secundarios</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Marks of the points</source>
        <translation>Marcas de las puntas</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Marks or soreness still there the next day</source>
        <translation>Marcas o zona dolorida todavía al día siguiente</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Mat against rest</source>
        <translation>Esterilla frente a descanso</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Mat curved under your neck</source>
        <translation>Esterilla curvada bajo la nuca</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Mat or rest?</source>
        <translation>¿Esterilla o descanso?</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Mid back</source>
        <translation>Espalda media</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Minute by minute</source>
        <translation>Minuto a minuto</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Minutes and levels follow a guide for those who own such a mat, not a study. In one study of low back pain, 8 of 91 people stopped because it hurt too much.</source>
        <translation>Los minutos y los niveles siguen una guía para quienes tienen una esterilla así, no un estudio. En un estudio sobre dolor lumbar, 8 de 91 personas lo dejaron porque dolía demasiado.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Minutes or changes of each area, on the figure. The areas are never ranked.</source>
        <translation>Minutos o cambios de cada zona, en la figura. Las zonas nunca se ordenan de mejor a peor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Minutes per week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Mixed results.</source>
        <translation>Resultados dispares.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Mood and energy</source>
        <translation>Ánimo y energía</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Most aches pass by themselves. A few signs mean that someone should look at you, and some mean right now. For those, call the emergency number of the country you are in.</source>
        <translation>La mayoría de los dolores se pasan por sí solos. Unas pocas señales significan que alguien debería examinarte, y algunas, que debe ser ahora mismo. Para esas, llama al número de emergencias del país en el que estás.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Most covers come off the foam. Wash the cover by hand in warm soapy water. A machine or a dryer can harm the points.</source>
        <translation>La mayoría de las fundas se pueden quitar de la espuma. Lava la funda a mano en agua templada con jabón. Una lavadora o una secadora puede dañar las puntas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Most users said they felt better in every way that was asked about.</source>
        <translation>La mayoría dijo que se sentía mejor en todo lo que se preguntó.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Move off it if a leg tingles or goes numb.</source>
        <translation>Apártate si notas hormigueo o adormecimiento en una pierna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My feet are numb or slow to mend</source>
        <translation>Mis pies están adormecidos o tardan en curarse</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My legs have sore or bulging veins</source>
        <translation>Mis piernas tienen venas doloridas o abultadas</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My mat or pillow has magnets</source>
        <translation>Mi esterilla o mi cojín tiene imanes</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin is sore or broken somewhere</source>
        <translation>Tengo la piel irritada o con heridas en alguna parte</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin is thin and tears easily</source>
        <translation>Mi piel es fina y se desgarra con facilidad</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin reacts to plastic or foam</source>
        <translation>Mi piel reacciona al plástico o a la espuma</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>N, Right</source>
        <translation>N, Derecha</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Named points and other points did the same, and both did better than none. The exact place may not matter.</source>
        <translation>Los puntos con nombre y los otros hicieron lo mismo, y ambos mejor que ninguno. El lugar exacto puede no importar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Nape</source>
        <translation>Nuca</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Natural breath</source>
        <translation>Respiración natural</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Neck &amp; shoulders</source>
        <translation>Cuello y hombros</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Neck pain</source>
        <translation>Dolor de cuello</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Needed by SQLAlchemy and wakepy.</source>
        <translation>Lo necesitan SQLAlchemy y wakepy.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Needed by pyqtgraph.</source>
        <translation>Lo necesita pyqtgraph.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles and blood flow</source>
        <translation>Agujas y riego sanguíneo</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles for migraine, 2020</source>
        <translation>Agujas para la migraña, 2020</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles, not mats.</source>
        <translation>Agujas, no esterillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Never alone: have somebody in the room.</source>
        <translation>Nunca sin compañía: que haya alguien en la habitación.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Never use it while you drive.</source>
        <translation>No la uses nunca mientras conduces.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>No clear difference from dummy magnets.</source>
        <translation>Sin diferencia clara frente a imanes falsos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>No mat. Get medical advice today.</source>
        <translation>Sin esterilla. Pide consejo médico hoy.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>No needles are used, and the skin is not meant to be pierced.</source>
        <translation>No se usan agujas, y no está pensada para perforar la piel.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>No one to compare with.</source>
        <translation>Nadie con quien comparar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>No pillow?</source>
        <translation>¿No tienes cojín?</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>No sound</source>
        <translation>No hay sonido</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>No study of mats. Leg pain with numbness or weakness needs a doctor.</source>
        <translation>Ningún estudio con esterillas. Un dolor de pierna con adormecimiento o debilidad necesita un médico.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>No study of mats. Some people like it for head and neck tension. Other ways to press or needle gave mixed results.</source>
        <translation>Ningún estudio con esterillas. A algunas personas les gusta para la tensión en la cabeza y el cuello. Otras formas de presionar o pinchar dieron resultados dispares.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>No window</source>
        <translation>No hay ventana</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured it, so we do not say it.</source>
        <translation>Nadie lo ha medido, así que no lo decimos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured it. Healthy blood is already almost full of oxygen. Slow breathing calms you, but adds none.</source>
        <translation>Nadie lo ha medido. La sangre sana ya está casi llena de oxígeno. Respirar lento te calma, pero no lo aumenta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured them in mat users. The stress hormone cortisol did not change.</source>
        <translation>Nadie las ha medido en quienes usan esterillas. El cortisol, la hormona del estrés, no cambió.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Nobody has tested how often is best, or how fast to go on. Once a day is plenty at first. If marks or soreness are still there the next day, take a day off.</source>
        <translation>Nadie ha probado qué frecuencia es la mejor ni a qué velocidad avanzar. Al principio, una vez al día es más que suficiente. Si al día siguiente aún hay marcas o zonas doloridas, tómate un día libre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not after a knock to the head. Ask a doctor first.</source>
        <translation>No después de un golpe en la cabeza. Pregunta antes a un médico.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Not enough to tell.</source>
        <translation>No basta para saberlo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Not for the mat</source>
        <translation>No es para la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Not for the night</source>
        <translation>No para la noche</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not here during pregnancy.</source>
        <translation>Aquí no, durante el embarazo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not now, and not until a doctor says that it is over.</source>
        <translation>Ahora no, y no hasta que un médico diga que ha pasado.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Not on a fresh injury.</source>
        <translation>No sobre una lesión reciente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not on cracked heels or sore skin.</source>
        <translation>No con talones agrietados ni piel irritada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not on that spot</source>
        <translation>No en ese punto</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not on the mat</source>
        <translation>No en la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Not seen in a journal, and the authors sell the products. We do not count it.</source>
        <translation>No se ha visto en una revista científica, y los autores venden los productos. No la contamos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Not while standing, or if deep breaths make you panic. Stop if you tingle or feel dizzy.</source>
        <translation>No de pie, ni si respirar hondo te da pánico. Para si notas hormigueo o mareo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not with sore veins, or with a blood clot now or lately.</source>
        <translation>No con venas doloridas, ni con un coágulo de sangre ahora o hace poco.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Notice how prickly it is. You can rate the first minute at the end.</source>
        <translation>Fíjate en cuánto pincha. Al final puedes valorar el primer minuto.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Now, or lately.</source>
        <translation>Ahora, o hace poco.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Numb groin, weak legs or trouble passing urine? Get medical help now.</source>
        <translation>¿Entrepierna adormecida, piernas débiles o dificultad para orinar? Pide ayuda médica ya.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Numbness that lasted</source>
        <translation>Adormecimiento que duró</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Of 91 people, 8 stopped because it hurt too much. One had red, itching skin.</source>
        <translation>De 91 personas, 8 lo dejaron porque dolía demasiado. Una tuvo la piel roja, con picazón.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Olsson and von Scheele, 2011</source>
        <translation>Olsson y von Scheele, 2011</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On a graph</source>
        <translation>En un gráfico</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>On a phone</source>
        <translation>En un teléfono</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On a rating</source>
        <translation>En una valoración</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>On days that count, “Choose” says what the day asks for. One press takes it. It is an offer: on other days do as you like.</source>
        <translation>Los días que cuentan, «Elegir» dice qué toca ese día. Con una pulsación lo tomas. Es una propuesta: los demás días haz lo que quieras.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>On how many days there was a session. There is no streak and no score.</source>
        <translation>En cuántos días hubo una sesión. No hay rachas ni puntuación.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On the figure</source>
        <translation>En la figura</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>On the first day many breathed too much air, and it was not more relaxing. After a week hardly anyone did.</source>
        <translation>El primer día muchas respiraron demasiado aire, y no fue más relajante. Después de una semana casi ninguna lo hacía.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <source>On the floor, knees bent</source>
        <translation>En el suelo, rodillas dobladas</translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>On the mat</source>
        <translation>En la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>On the mat, blood pressure was higher in one study.</source>
        <translation>En la esterilla, la presión arterial era más alta en un estudio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>On the page “Choose”, press an area of the figure, or pick what you would like at the top, such as “Unwind”. The card on the right shows the plan: position, surface, clothing, minutes and breathing.</source>
        <translation>En la página «Elegir», pulsa una zona de la figura, o elige arriba lo que te gustaría, como «Desconectar». La tarjeta de la derecha muestra el plan: posición, superficie, ropa, minutos y respiración.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <source>On your back, knees bent</source>
        <translation>Boca arriba, rodillas dobladas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>One dot for each day. Bigger and darker means more minutes.</source>
        <translation>Un punto por cada día. Más grande y más oscuro significa más minutos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One eye is red and hurts.</source>
        <translation>Un ojo está rojo y duele.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>One lab study saw signs of more blood flow in the back. Nothing shows more than that.</source>
        <translation>Un estudio de laboratorio vio señales de más riego sanguíneo en la espalda. No hay nada que muestre más que eso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One leg</source>
        <translation>Una pierna</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One leg is newly swollen, hot or sore</source>
        <translation>Tengo una pierna con hinchazón, calor o dolor desde hace poco</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One leg is newly swollen, warm or red, or a vein is hard and sore.</source>
        <translation>Una pierna está hinchada, caliente o roja desde hace poco, o una vena está dura y dolorida.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>One leg newly swollen, hot or sore</source>
        <translation>Una pierna con hinchazón, calor o dolor desde hace poco</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>One leg newly swollen, hot or sore? No mat. Get medical advice today.</source>
        <translation>¿Una pierna con hinchazón, calor o dolor desde hace poco? Sin esterilla. Pide consejo médico hoy.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>One lower or higher. Digits work too; for 10, type 1 and 0.</source>
        <translation>Uno menos o uno más. Las cifras también sirven; para 10, escribe 1 y 0.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One maker of mats says that you should never be alone on it.</source>
        <translation>Un fabricante de esterillas dice que nunca debes estar sin compañía en ella.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>One maker says not to lie face down on a mat. Others say you may. We leave it out.</source>
        <translation>Un fabricante dice que no hay que acostarse boca abajo en una esterilla. Otros dicen que se puede. Nosotros lo dejamos fuera.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>One session says next to nothing. When people did the very same thing three times, they felt quite different after each.</source>
        <translation>Una sesión no dice casi nada. Cuando las personas hicieron exactamente lo mismo tres veces, se sintieron bastante distintas después de cada una.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>One small pillow, five places.</source>
        <translation>Un cojín pequeño, cinco lugares.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One swollen, hot or sore leg should be looked at today.</source>
        <translation>Una pierna hinchada, caliente o dolorida debe verse hoy.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>One trial looked for it and saw no change.</source>
        <translation>Un ensayo lo buscó y no vio ningún cambio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the back of the head. Never the face, eyes, ears or temples.</source>
        <translation>Solo la parte de atrás de la cabeza. Nunca la cara, los ojos, las orejas ni las sienes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the back of the neck. Never the front or the sides.</source>
        <translation>Solo la parte de atrás del cuello. Nunca la delantera ni los lados.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the calf, never the shin.</source>
        <translation>Solo la pantorrilla, nunca la espinilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Open “How to” on the card. It shows step by step how to get on the mat and how to get up again.</source>
        <translation>Abre «Cómo hacerlo» en la tarjeta. Muestra paso a paso cómo ponerte en la esterilla y cómo volver a levantarte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Opens on two years of made-up sessions in a folder of its own. Yours are not touched.</source>
        <translation>Se abre con dos años de sesiones inventadas en una carpeta propia. Las tuyas no se tocan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Opens the session.</source>
        <translation>Abre la sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or about to drive, or on something that dulls you.</source>
        <translation>O vas a conducir, o has tomado algo que te embota.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or rheumatism that flares up now.</source>
        <translation>O un reuma que ahora tiene un brote.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or they get little blood.</source>
        <translation>O les llega poca sangre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or thinking of your body does.</source>
        <translation>O pensar en tu cuerpo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or to glue or dyes.</source>
        <translation>O al pegamento o a los tintes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you bleed or bruise easily.</source>
        <translation>O sangras o te salen moretones con facilidad.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you get medical care for it now.</source>
        <translation>O recibes ahora atención médica por él.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you had a stroke.</source>
        <translation>O has tenido un ictus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you have taken steroids for a long time.</source>
        <translation>O has tomado corticoides mucho tiempo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you take medicine for it.</source>
        <translation>O tomas medicamentos para ella.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Other ways of pressing were studied, not mats.</source>
        <translation>Se estudiaron otras formas de presionar, no las esterillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Our own choice</source>
        <translation>Nuestra propia elección</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Over four weeks your pain before sessions has gone up by 2 points or more.</source>
        <translation>En cuatro semanas, tu dolor antes de las sesiones ha subido 2 puntos o más.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>P, Page up</source>
        <translation>P, RePág</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Paced breath can stir up panic, so breathe as you like.</source>
        <translation>Respirar a un ritmo puede despertar el pánico, así que respira como quieras.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Page down</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Page up, Page down</source>
        <translation>RePág, AvPág</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pain was the same after 2 and 14 weeks. Right after use people felt some ease. 8 people stopped because it hurt too much.</source>
        <translation>El dolor era el mismo después de 2 y de 14 semanas. Justo después del uso las personas sintieron algo de alivio. 8 personas lo dejaron porque dolía demasiado.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Patterns with holds stay hidden at first. Settings list the reasons against them; if none is true for you, switch them on there. There is no fast breathing here at all.</source>
        <translation>Los patrones con retención están ocultos al principio. En Ajustes están los motivos en contra; si ninguno es cierto en tu caso, actívalos allí. Aquí no hay respiración rápida en absoluto.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Pause and go on, for a presenter’s button.</source>
        <translation>Pausar y seguir, para el botón de un puntero de presentaciones.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Pause and go on. The play key of a keyboard does it too.</source>
        <translation>Pausar y seguir. La tecla de reproducir de un teclado también lo hace.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>People like to use it when they are tense, after a run, while they sit still and breathe, or before they go to bed.</source>
        <translation>A las personas les gusta usarla cuando sienten tensión, después de correr, mientras se sientan en calma a respirar, o antes de irse a la cama.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>People new to slow breathing followed a pace of 6 breaths a minute for a week.</source>
        <translation>Personas que no conocían la respiración lenta siguieron un ritmo de 6 respiraciones por minuto durante una semana.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>People relaxed on the mat, and just as much when they rested without one. Taking the time may be what counts.</source>
        <translation>Las personas se relajaron en la esterilla, y lo mismo cuando descansaron sin ella. Puede que lo que cuente sea tomarse el tiempo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Picking the best. With eight areas and eight sessions each, there is a chance of 1 in 3 that one looks better by luck alone. So we do not rank them.</source>
        <translation>Escoger lo mejor. Con ocho zonas y ocho sesiones en cada una, hay una probabilidad de 1 entre 3 de que una parezca mejor por pura suerte. Por eso no las ordenamos de mejor a peor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your head</source>
        <translation>Cojín bajo la cabeza</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your hips</source>
        <translation>Cojín bajo las caderas</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your legs</source>
        <translation>Cojín bajo las piernas</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your lower back</source>
        <translation>Cojín bajo la zona lumbar</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your neck</source>
        <translation>Cojín bajo la nuca</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pittler, 2008, on magnets</source>
        <translation>Pittler, 2008, sobre imanes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Plastic, foam, glue or dye irritates you</source>
        <translation>Te irrita el plástico, la espuma, el pegamento o el tinte</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Please answer the safety questions before you use the mat.</source>
        <translation>Responde las preguntas de seguridad antes de usar la esterilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Points and a hard floor press on bone too.</source>
        <translation>Las puntas y un suelo duro también presionan el hueso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Practice at one’s own slow pace</source>
        <translation>Práctica al propio ritmo lento</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Press Esc twice, or press Space and stay still for a while. Then roll to your side, sit for a minute, and get up slowly.</source>
        <translation>Pulsa Esc dos veces, o pulsa Espacio y quédate un rato sin moverte. Luego rueda hacia un lado, siéntate un minuto y levántate despacio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Press Space or click anywhere to pause, and again to go on. Press Esc twice to end early. That is never wrong, and the minutes count.</source>
        <translation>Pulsa Espacio o haz clic en cualquier lugar para pausar, y otra vez para seguir. Pulsa Esc dos veces para terminar antes. Eso nunca está mal, y los minutos cuentan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Press an area to choose it. Press another to choose that one in its place.</source>
        <translation>Pulsa una zona para elegirla. Pulsa otra para elegir esa en su lugar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Press it twice to end the session.</source>
        <translation>Púlsalo dos veces para terminar la sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Press your forearms and hands beside the mat to take weight off your back.</source>
        <translation>Presiona con los antebrazos y las manos al lado de la esterilla para quitar peso de la espalda.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Press “Add a reminder” in “Settings”.</source>
        <translation>Pulsa «Añadir un recordatorio» en «Ajustes».</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing a point for the bowels, 2014</source>
        <translation>Presionar un punto para el intestino, 2014</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Pressing certain points takes tension off the nerve.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Presionar ciertos puntos quita tensión al nervio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Pressing near a clot can do harm. Wait until a doctor clears it.</source>
        <translation>Presionar cerca de un coágulo puede hacer daño. Espera hasta que un médico dé el visto bueno.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for back pain, 2021</source>
        <translation>Presionar puntos para el dolor de espalda, 2021</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for hay fever, 2021</source>
        <translation>Presionar puntos para la alergia al polen, 2021</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for migraine, 2024</source>
        <translation>Presionar puntos para la migraña, 2024</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for worn knees, 2017</source>
        <translation>Presionar puntos para rodillas desgastadas, 2017</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Pressing points on the body is a very old custom from the East. It goes with the belief in a force that flows along lines in the body. We tell you about it as a belief, not as a fact.</source>
        <translation>Presionar puntos del cuerpo es una costumbre muy antigua de Oriente. Va unida a la creencia en una fuerza que fluye por líneas del cuerpo. Te lo contamos como una creencia, no como un hecho.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Pressing set points with a finger helped hay fever in one small trial. A mat does not reach those points well.</source>
        <translation>Presionar determinados puntos con un dedo ayudó con la alergia al polen en un ensayo pequeño. Una esterilla no llega bien a esos puntos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing the neck, 2012</source>
        <translation>Presionar el cuello, 2012</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Prickly at first is normal. It is about at its strongest now and usually fades.</source>
        <translation>Que al principio pinche es normal. Ahora está más o menos en su punto más fuerte, y lo habitual es que vaya a menos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Progress and how to read it</source>
        <translation>El progreso y cómo leerlo</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Pursed lips</source>
        <translation>Labios fruncidos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Put a cloth between. Stop if your skin reacts.</source>
        <translation>Pon una tela en medio. Para si tu piel reacciona.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put both feet flat and keep your neck free.</source>
        <translation>Apoya bien los dos pies y mantén el cuello libre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Put it away with the points down or against a wall, where small children cannot get at it.</source>
        <translation>Guárdala con las puntas hacia abajo o contra una pared, donde los niños pequeños no puedan alcanzarla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Put the mat against the back of a sofa or a chair. Wear a cotton shirt and lean back slowly.</source>
        <translation>Pon la esterilla contra el respaldo de un sofá o una silla. Ponte una camiseta de algodón y apóyate despacio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put the mat on a firm, level floor, next to a wall or a heavy chair.</source>
        <translation>Pon la esterilla en un suelo firme y nivelado, junto a una pared o una silla pesada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put the mat on the floor in front of a firm chair.</source>
        <translation>Pon la esterilla en el suelo delante de una silla firme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Putting it away</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Raised moles and warts. With eczema or psoriasis, wear a shirt.</source>
        <translation>Lunares y verrugas que sobresalen. Con eczema o psoriasis, ponte una camiseta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Rate tension before and after. The first session of a day on the mat or at rest is the one that counts.</source>
        <translation>Valora la tensión antes y después. Cuenta la primera sesión del día en la esterilla o en descanso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Ratings often go down after you rest, with or without a mat. So no graph says that the mat did it. The page about your own graphs tells how many sessions it takes to say something.</source>
        <translation>Las valoraciones a menudo bajan después de descansar, con esterilla o sin ella. Por eso ningún gráfico dice que lo hizo la esterilla. La página sobre tus propios gráficos cuenta cuántas sesiones hacen falta para poder decir algo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Read in a summary by someone else.</source>
        <translation>Leído en un resumen de otra persona.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Read in a summary by someone else. Hands, not mats.</source>
        <translation>Leído en un resumen de otra persona. Manos, no esterillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Reading your own graphs</source>
        <translation>Leer tus propios gráficos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Reads it back.</source>
        <translation>Vuelve a leerlo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Red or pink skin</source>
        <translation>Piel roja o rosada</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Red or pink skin, and small dents where the points were.</source>
        <translation>Piel roja o rosada, y hoyitos donde estaban las puntas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Relaxing can make me panic</source>
        <translation>Relajarme puede darme pánico</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Reminders and the tray</source>
        <translation>Los recordatorios y la bandeja</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Reminders come while the program is open. With “Stay in the tray”, closing the window only puts it away. Where the desktop has no tray, that is not offered.</source>
        <translation>Los recordatorios llegan mientras el programa está abierto. Con «Seguir en la bandeja», cerrar la ventana solo la aparta. Donde el escritorio no tiene bandeja, eso no se ofrece.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Rest is the thing to beat</source>
        <translation>Lo que hay que superar es el descanso</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest there for 10 to 20 seconds.</source>
        <translation>Descansa ahí de 10 a 20 segundos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest your arms at your sides.</source>
        <translation>Deja los brazos a los lados.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest your feet on the points and let the weight come bit by bit.</source>
        <translation>Apoya los pies en las puntas y deja que el peso llegue poco a poco.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Resting alone often does this too. People lie down when they feel worse than usual, and some of that passes by itself. In the best study so far, people who rested without a mat did just as well.</source>
        <translation>A menudo el descanso por sí solo también hace esto. Las personas se acuestan cuando se sienten peor de lo habitual, y parte de eso se pasa por sí solo. En el mejor estudio hasta ahora, a quienes descansaron sin esterilla les fue igual de bien.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Right after, or for good? A lower number after a session is not a better month. For that, look at your numbers before sessions, over weeks.</source>
        <translation>¿Justo después, o de forma duradera? Un número menor después de una sesión no es un mes mejor. Para eso, mira tus números de antes de las sesiones, a lo largo de semanas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll to one side and rest there for 10 to 20 seconds.</source>
        <translation>Rueda hacia un lado y descansa ahí de 10 a 20 segundos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll to one side, clear of the mat, in one go. If it sticks, peel it off.</source>
        <translation>Rueda hacia un lado, fuera de la esterilla, de una vez. Si se pega, despégala.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Roll to your side to get up, and take your time.</source>
        <translation>Rueda hacia un lado para levantarte, y tómate tu tiempo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll up a towel and put it under the head end of the mat, so that the mat curves.</source>
        <translation>Enrolla una toalla y ponla bajo el extremo de la esterilla donde va la cabeza, para que la esterilla se curve.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Roll up a towel and put it under the head end of the mat. Then the mat curves up to meet your neck.</source>
        <translation>Enrolla una toalla y ponla bajo el extremo de la esterilla donde va la cabeza. Así la esterilla se curva hacia arriba hasta tu cuello.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Runs the clock of a session twenty times faster, to see how one goes. Such sessions are marked.</source>
        <translation>Hace correr el reloj de una sesión veinte veces más rápido, para ver cómo es. Esas sesiones quedan marcadas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Saha and others, 2016</source>
        <translation>Saha y otros, 2016</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Say how it is now, or skip it.</source>
        <translation>Di cómo está ahora, u omítelo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Say what you are used to. If the mat is new to you, begin on a sofa or chair. “Your mat” asks whether you have a pillow with points and whether there are magnets.</source>
        <translation>Di a qué te has acostumbrado. Si no conoces la esterilla, empieza en un sofá o una silla. «Tu esterilla» pregunta si tienes un cojín con puntas y si hay imanes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Sciatic pain</source>
        <translation>Dolor ciático</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Scroll down on the page “Progress”. Read what a comparison can show, choose 10 or 14 pairs, and press “Begin the comparison”.</source>
        <translation>Baja por la página «Progreso». Lee lo que puede mostrar una comparación, elige 10 o 14 pares y pulsa «Empezar la comparación».</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Search.</source>
        <translation>Buscar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Seated, feet on the mat</source>
        <translation>En una silla, pies en la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>See a doctor soon</source>
        <translation>Ve pronto al médico</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>See a doctor today</source>
        <translation>Ve hoy al médico</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Sex suddenly feels numb, or an erection fails.</source>
        <translation>De repente notas adormecimiento durante el sexo, o falla una erección.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Shake out your hands and look at your skin.</source>
        <translation>Sacude las manos y mírate la piel.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Shao and others, 2024</source>
        <translation>Shao y otros, 2024</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Shoulders</source>
        <translation>Hombros</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Shoulders and upper back</source>
        <translation>Hombros y espalda alta</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Sighs</source>
        <translation>Suspiros</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Signs that need a doctor, not a mat.</source>
        <translation>Señales que necesitan un médico, no una esterilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down and rest your feet on the points.</source>
        <translation>Siéntate y apoya los pies en las puntas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down just below the lower edge of the mat.</source>
        <translation>Siéntate justo por debajo del borde inferior de la esterilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down slowly and spread your weight evenly.</source>
        <translation>Siéntate despacio y reparte bien el peso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down with the mat in front of you.</source>
        <translation>Siéntate con la esterilla delante de ti.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for 30 seconds and look at your soles.</source>
        <translation>Quédate en el asiento 30 segundos y mírate las plantas de los pies.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for 30 to 60 seconds.</source>
        <translation>Quédate en el asiento de 30 a 60 segundos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for a minute.</source>
        <translation>Siéntate un minuto.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Sit on a firm chair and rest your feet on the mat, with socks on.</source>
        <translation>Siéntate en una silla firme y apoya los pies en la esterilla, con calcetines.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit or lie down and lift one leg.</source>
        <translation>Siéntate o acuéstate y levanta una pierna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit tall, then lean back slowly, upper back last.</source>
        <translation>Siéntate con la espalda recta y luego apóyate despacio, la parte alta de la espalda al final.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sitting on the mat</source>
        <translation>En una silla, sobre la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Skin that feels less</source>
        <translation>Piel que siente menos</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Skin that flares up or sticks out does better with cloth between.</source>
        <translation>A la piel que tiene brotes o sobresale le va mejor una tela en medio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Skin that is cut, sore, burnt or infected, a rash, or a new tattoo.</source>
        <translation>Piel con cortes, irritada, quemada o infectada, un sarpullido o un tatuaje nuevo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Skipped answers. If you rate only the good sessions, the graph looks too good. It always says how many were rated.</source>
        <translation>Respuestas omitidas. Si solo valoras las sesiones buenas, el gráfico parece demasiado bueno. Siempre dice cuántas se valoraron.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under that leg, points up, then lower both legs slowly.</source>
        <translation>Desliza el cojín bajo esa pierna, con las puntas hacia arriba, y luego baja las dos piernas despacio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under the back of your head, points up.</source>
        <translation>Desliza el cojín bajo la parte de atrás de la cabeza, con las puntas hacia arriba.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under the back of your neck, points up.</source>
        <translation>Desliza el cojín bajo la parte de atrás del cuello, con las puntas hacia arriba.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under your hips, points up and off the tailbone.</source>
        <translation>Desliza el cojín bajo las caderas, con las puntas hacia arriba y lejos del coxis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under your lower back, points up.</source>
        <translation>Desliza el cojín bajo la zona lumbar, con las puntas hacia arriba.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Sliding feels like a light scratch. Lift the part that you want to move.</source>
        <translation>Deslizarse se siente como un arañazo leve. Levanta la parte que quieras mover.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Slow and even</source>
        <translation>Lenta y uniforme</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Slow and small. There is no need to breathe deeply.</source>
        <translation>Lenta y pequeña. No hace falta respirar hondo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Slow breathing calms most people. That has been studied a lot, and far better than mats have.</source>
        <translation>La respiración lenta calma a la mayoría de las personas. Eso se ha estudiado mucho, y mucho mejor que las esterillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Slow breathing lets the heartbeat vary more, which goes with calm, during it and after.</source>
        <translation>La respiración lenta hace que el latido del corazón varíe más, lo que va con la calma, durante ella y después.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Slower, deeper breaths and more blood bring more oxygen to body and brain.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Unas respiraciones más lentas y profundas y más sangre llevan más oxígeno al cuerpo y al cerebro.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Slower, not bigger.</source>
        <translation>Más lento, no más profundo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Small box</source>
        <translation>Cuadrado pequeño</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small trial with 36 people with tense, sore back or neck. A mat for 15 minutes a day, 3 weeks.</source>
        <translation>Ensayo pequeño con 36 personas con la espalda o el cuello tensos y doloridos. Una esterilla 15 minutos al día, 3 semanas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, a single visit.</source>
        <translation>Pequeño, una sola visita.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, and everyone knew who had a mat. We saw no numbers that compare the groups.</source>
        <translation>Pequeño, y todos sabían quién tenía una esterilla. No vimos números que comparen los grupos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, no dummy points. Fingers on the face and hands, not mats.</source>
        <translation>Pequeño, sin puntos falsos. Dedos en la cara y las manos, no esterillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, right after only.</source>
        <translation>Pequeño, solo justo después.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, two weeks, and everyone knew who had a mat.</source>
        <translation>Pequeño, dos semanas, y todos sabían quién tenía una esterilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small. It is why the pace here slows down over several sessions.</source>
        <translation>Pequeño. Por eso aquí el ritmo se hace más lento a lo largo de varias sesiones.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>So no pace can claim to beat another.</source>
        <translation>Así que ningún ritmo puede decir que supera a otro.</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Sofa or chair</source>
        <translation>Sofá o silla</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Soft organs lie here. Some makers say never to lie on the belly.</source>
        <translation>Aquí hay órganos blandos. Algunos fabricantes dicen que nunca hay que acostarse sobre el vientre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Soles</source>
        <translation>Plantas de los pies</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Some days you lie on the mat, some days you rest without it. Chance decides which comes first. Two such days make a pair. Nothing is hidden from you, and you can stop when you like.</source>
        <translation>Unos días te acuestas en la esterilla y otros descansas sin ella. El azar decide qué va primero. Dos de esos días forman un par. No se te oculta nada, y puedes parar cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>Some days you lie on the mat, some days you rest without it. Chance decides which. Two such days make a pair.</source>
        <translation>Unos días te acuestas en la esterilla y otros descansas sin ella. El azar decide cuáles. Dos de esos días forman un par.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Some mats have magnets in them. It is said that they bring the body back into balance and help it mend faster.</source>
        <translation>Algunas esterillas llevan imanes. Se dice que devuelven el equilibrio al cuerpo y lo ayudan a recuperarse más rápido.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Some people like it for head and neck tension. Stop if it makes things worse.</source>
        <translation>A algunas personas les gusta para la tensión en la cabeza y el cuello. Para si empeora las cosas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Something goes numb, or an arm or a leg tingles.</source>
        <translation>Algo se adormece, o notas hormigueo en un brazo o una pierna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/progression.toml"/>
        <source>Something there has to get well first.</source>
        <translation>Algo de ahí tiene que curarse primero.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Sore or broken skin here</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Piel irritada o con heridas aquí</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Sore or broken skin needs time without the points.</source>
        <translation>La piel irritada o con heridas necesita tiempo sin las puntas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Soreness</source>
        <translation>Zona dolorida</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Sound and graphs as numbers. With OpenBLAS, LAPACK and the GCC runtime; their licences stand below its own.</source>
        <translation>Sonido y gráficos como números. Con OpenBLAS, LAPACK y la biblioteca de ejecución de GCC; sus licencias están debajo de la propia.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Sound off and on.</source>
        <translation>Quitar y poner el sonido.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Space, Enter</source>
        <translation>Espacio, Enter</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Speaks to Linux desktops.</source>
        <translation>Habla con los escritorios de Linux.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Speaks to X11 screens; inside the one-folder program for Linux.</source>
        <translation>Habla con pantallas X11; dentro del programa en una carpeta para Linux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand for a moment before you walk.</source>
        <translation>Quédate de pie un momento antes de caminar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Stand only if the leaflet of your mat allows it. Keep your eyes open.</source>
        <translation>Ponte de pie solo si el folleto de tu esterilla lo permite. Mantén los ojos abiertos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand the mat against the back of the seat, points towards you.</source>
        <translation>Pon la esterilla de pie contra el respaldo del asiento, con las puntas hacia ti.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand up holding on to something.</source>
        <translation>Ponte de pie agarrándote a algo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand up slowly.</source>
        <translation>Ponte de pie despacio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <location filename="../../resources/content/positions.toml"/>
        <source>Standing on the mat</source>
        <translation>De pie sobre la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Standing on the mat is not for you while you feel faint.</source>
        <translation>Ponerse de pie sobre la esterilla no es para ti mientras sientas que te desmayas.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Starts the programs that bring everything along. The exception lets it go with programs of any licence.</source>
        <translation>Arranca los programas que lo traen todo. La excepción permite que acompañe a programas con cualquier licencia.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Starts the session; after it, saves it.</source>
        <translation>Empieza la sesión; después de ella, la guarda.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Stay for 10 minutes, or less. A short session counts too.</source>
        <translation>Quédate 10 minutos, o menos. Una sesión corta también cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Stay still for a moment. Let small, slow breaths out.</source>
        <translation>Quédate un momento sin moverte. Suelta el aire en respiraciones pequeñas y lentas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Stay with one step for about three sessions before you try the next one.</source>
        <translation>Quédate en un paso unas tres sesiones antes de probar el siguiente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Step straight down and straight off. Do not walk or turn on the points.</source>
        <translation>Pisa recto al subir y al bajar. No camines ni gires sobre las puntas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Step straight down with both feet. Do not walk or twist on the mat.</source>
        <translation>Pisa recto con los dos pies. No camines ni gires sobre la esterilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Still there the next day?</source>
        <translation>¿Siguen ahí al día siguiente?</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Stop and get help now</source>
        <translation>Para y pide ayuda ya</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Stop if it turns sharp, or if you feel numb or dizzy.</source>
        <translation>Para si la sensación se vuelve aguda, o si notas adormecimiento o mareo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Stop the mat if you get a rash.</source>
        <translation>Deja la esterilla si te sale un sarpullido.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Stop, and ask a pharmacist or doctor</source>
        <translation>Para, y pregunta a un farmacéutico o a un médico</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Stuffy nose</source>
        <translation>Nariz tapada</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Such as hearing voices.</source>
        <translation>Por ejemplo, oír voces.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Szulczewski, 2019</source>
        <translation>Szulczewski, 2019</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Szulczewski, on advice</source>
        <translation>Szulczewski, sobre los consejos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Take it away</source>
        <translation>Quítalo</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Take it away if an arm tingles or you feel dizzy.</source>
        <translation>Quítalo si notas hormigueo en un brazo o mareo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Take the pillow away if an arm or a leg tingles, or if you feel dizzy.</source>
        <translation>Quita el cojín si notas hormigueo en un brazo o una pierna, o mareo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Takes the rating back.</source>
        <translation>Retira la valoración.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Taking it elsewhere</source>
        <translation>Llevarlo a otro lugar</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Taking the time may matter more than the points. A rest without the mat counts too.</source>
        <translation>Tomarse el tiempo puede importar más que las puntas. Un descanso sin la esterilla también cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The Up key adds five minutes, as far as the plan allows it. The Down key takes them away.</source>
        <translation>La flecha arriba añade cinco minutos, hasta donde lo permite el plan. La flecha abajo los quita.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The advice helps, says its title.</source>
        <translation>El consejo ayuda, dice su título.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>The body map</source>
        <translation>El mapa del cuerpo</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>The bony tips of the spine sting more. A folded cloth there helps.</source>
        <translation>Las puntas óseas de la columna pican más. Allí ayuda una tela doblada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The box on the card says which step you are on and what comes next. Nothing grows by itself: you press for more. The small sign beside it shows where each number comes from.</source>
        <translation>El recuadro de la tarjeta dice en qué paso estás y qué viene después. Nada crece por sí solo: tú pulsas para tener más. El signo pequeño de al lado muestra de dónde sale cada número.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>The box with sides of four seconds.</source>
        <translation>El cuadrado con lados de cuatro segundos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>The breath slows down bit by bit. Slower, not bigger.</source>
        <translation>La respiración se hace más lenta poco a poco. Más lento, no más profundo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The command doctor</source>
        <translation>El comando doctor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>The day after, “History” asks about marks, soreness and the night. You can leave that out.</source>
        <translation>El día después, «Historial» pregunta por las marcas, las zonas doloridas y la noche. Puedes dejarlo sin responder.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>The edges of the shoulder blades sting more. A folded cloth there helps.</source>
        <translation>Los bordes de los omóplatos pican más. Allí ayuda una tela doblada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The face and temples have thin skin, and the eyes are close.</source>
        <translation>La cara y las sienes tienen la piel fina, y los ojos están cerca.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>The figure shows your body from the front and from behind. Left and right are yours: from behind, your left is on the left. In a small window you see one side; “Front” and “Back” turn it.</source>
        <translation>La figura muestra tu cuerpo por delante y por detrás. La izquierda y la derecha son las tuyas: por detrás, tu izquierda está a la izquierda. En una ventana pequeña ves un solo lado; «Delante» y «Detrás» la giran.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The firmer the surface, the more the points press.</source>
        <translation>Cuanto más firme es la superficie, más presionan las puntas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>The folder can be elsewhere. Name it after --data-dir at the start, or in MATCOMPANION_DATA_DIR.</source>
        <translation>La carpeta puede estar en otro lugar. Nómbrala después de --data-dir al iniciar, o en MATCOMPANION_DATA_DIR.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The graphs</source>
        <translation>Los gráficos</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>The graphs.</source>
        <translation>Los gráficos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The groin is tender, and lying face down is not offered.</source>
        <translation>La ingle es sensible, y no se ofrece acostarse boca abajo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The guide and the makers of mats advise asking first in pregnancy.</source>
        <translation>La guía y los fabricantes de esterillas aconsejan preguntar antes en el embarazo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>The guide lists eleven things that a mat is said to do. We add six more that one often hears. Choose one to see what people say, and what was studied.</source>
        <translation>La guía enumera once cosas que se dice que hace una esterilla. Añadimos seis más que se oyen a menudo. Elige una para ver qué se dice y qué se estudió.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The guide names no number of weeks. On each firmer surface you begin with the shirt again.</source>
        <translation>La guía no da un número de semanas. En cada superficie más firme empiezas otra vez con camiseta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>The guide says 5 to 15 minutes with bare feet. It says so for headaches and for blood flow. No study has tested that.</source>
        <translation>La guía dice de 5 a 15 minutos con los pies descalzos. Lo dice para el dolor de cabeza y para el riego sanguíneo. Ningún estudio lo ha probado.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>The guide says no, and so do we.</source>
        <translation>La guía dice que no, y nosotros también.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The guide says that children under 7 should not use the mat.</source>
        <translation>La guía dice que los niños menores de 7 años no deberían usar la esterilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The guide, the studies, the makers, and what we chose ourselves.</source>
        <translation>La guía, los estudios, los fabricantes y lo que elegimos nosotros.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>The guide’s writer uses a mat on most days. In the studies people used one every day, for 15 to 60 minutes.</source>
        <translation>Quien escribió la guía usa una esterilla la mayoría de los días. En los estudios la usaron todos los días, de 15 a 60 minutos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The heading of each graph is what it found, in plain words. The line below says what is drawn. Point at a dot, or use the arrow keys, to read it. A click or Enter opens the session in “History”.</source>
        <translation>El título de cada gráfico es lo que encontró, en palabras sencillas. La línea de abajo dice qué se dibuja. Señala un punto, o usa las flechas, para leerlo. Un clic o Enter abre la sesión en «Historial».</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The heartbeat varied more, and people felt less stressed.</source>
        <translation>El latido del corazón varió más, y las personas sintieron menos estrés.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>The history.</source>
        <translation>El historial.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your fingers and toes.</source>
        <translation>El último minuto. Respira como quieras y mueve con suavidad los dedos de las manos y de los pies.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your fingers.</source>
        <translation>El último minuto. Respira como quieras y mueve con suavidad los dedos de las manos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your toes.</source>
        <translation>El último minuto. Respira como quieras y mueve con suavidad los dedos de los pies.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>The leaflet of your mat comes first. Makers use different foam and glue.</source>
        <translation>El folleto de tu esterilla va primero. Los fabricantes usan espumas y pegamentos distintos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The leaflet of your mat says not to stand on it.</source>
        <translation>El folleto de tu esterilla dice que no hay que ponerse de pie encima.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The leaflet says not to stand on it</source>
        <translation>El folleto dice que no hay que ponerse de pie encima</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>The letters. By the Hanken Grotesk Project Authors.</source>
        <translation>Las letras. De Hanken Grotesk Project Authors.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The list of areas, and back to the figure.</source>
        <translation>La lista de zonas, y de vuelta a la figura.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The maker says that heart rate and stress got better.</source>
        <translation>El fabricante dice que la frecuencia cardíaca y el estrés mejoraron.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The makers of mats advise asking first with heart trouble.</source>
        <translation>Los fabricantes de esterillas aconsejan preguntar antes si hay problemas de corazón.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The mat</source>
        <translation>La esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The mat does not lie evenly here, and the inner arm is tender.</source>
        <translation>Aquí la esterilla no queda uniforme, y la parte interior del brazo es sensible.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The mat is for a child under 7</source>
        <translation>La esterilla es para un niño menor de 7 años</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The mat is for a young person</source>
        <translation>La esterilla es para una persona joven</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>The mat is for home, and for the time between two visits. Over time it costs less than a massage every week.</source>
        <translation>La esterilla es para casa, y para el tiempo entre dos visitas. Con el tiempo cuesta menos que un masaje cada semana.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The mat is for relaxing. This is no diagnosis. It shows what one person wrote down, and not why.</source>
        <translation>La esterilla es para relajarse. Esto no es un diagnóstico. Muestra lo que anotó una persona, y no por qué.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The mat is not offered</source>
        <translation>La esterilla no se ofrece</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The mat reaches them only face down, and that is not offered.</source>
        <translation>La esterilla solo llega a ellos boca abajo, y eso no se ofrece.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>The mat should lie flat and not slip.</source>
        <translation>La esterilla debe quedar plana y no resbalar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>The more of them are filled, the more the trials speak for it. Three would mean good, large trials. Nothing here has three. None can mean two things: nobody looked, or they looked and saw nothing more than from rest.</source>
        <translation>Cuantos más están llenos, más hablan los ensayos a favor. Tres significarían ensayos buenos y grandes. Aquí nada tiene tres. Ninguno puede significar dos cosas: nadie lo miró, o lo miraron y no vieron más que con el descanso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The most minutes for each area</source>
        <translation>El máximo de minutos para cada zona</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The pace here slows down bit by bit, in each session and over the first few. You can tell it that it is too slow.</source>
        <translation>Aquí el ritmo se hace más lento poco a poco, en cada sesión y a lo largo de las primeras. Puedes indicarle que es demasiado lento.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The pace matters less than you may think. In a large study, 5.5 and 12 breaths a minute did equally well.</source>
        <translation>El ritmo importa menos de lo que puedes pensar. En un estudio grande, 5,5 y 12 respiraciones por minuto funcionaron igual de bien.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The page about what is on the screen. Press it once more for these keys.</source>
        <translation>La página sobre lo que hay en pantalla. Púlsalo otra vez para ver estas teclas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>The pain does not let up at night.</source>
        <translation>El dolor no cede por la noche.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The pattern before.</source>
        <translation>El patrón anterior.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The patterns</source>
        <translation>Los patrones</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The person rated how they felt from 0 to 10 and kept it on their own computer. No device measured it, and nobody checked it.</source>
        <translation>La persona valoró cómo se sentía de 0 a 10 y lo guardó en su propio equipo. Ningún aparato lo midió, y nadie lo comprobó.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>The pillow</source>
        <translation>El cojín</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The pillow supports the neck and presses where it is tight.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>El cojín sostiene el cuello y presiona donde está tenso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>The points are hard. They do not bend when you lie on them. Your weight rests on many of them at once, so each one takes only a little of it.</source>
        <translation>Las puntas son duras. No se doblan cuando te acuestas en ellas. Tu peso descansa en muchas a la vez, así que cada una solo carga con un poco.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The points bring down swelling in nose and sinuses.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Las puntas bajan la hinchazón de la nariz y los senos nasales.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The points may bruise you: only with cloth, and 10 minutes at most.</source>
        <translation>Las puntas pueden causarte moretones: solo con tela, y 10 minutos como máximo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The points on the screen open as you breathe in and close as you breathe out. They turn from cool to warm as time goes by. The ring is the time.</source>
        <translation>Los puntos de la pantalla se abren cuando inhalas y se cierran cuando exhalas. Con el tiempo pasan de frío a cálido. El anillo es el tiempo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The points set off the body’s own feel-good chemicals, as hard exercise does.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Las puntas liberan las sustancias del bienestar del propio cuerpo, como hace el ejercicio intenso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The points should not press on sore or bulging veins.</source>
        <translation>Las puntas no deberían presionar venas doloridas o abultadas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>The pricks run together into an even, warm pressure.</source>
        <translation>Los pinchazos se juntan en una presión uniforme y cálida.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The program needs a desktop. On a computer without a screen, “matcompanion tour DIR” makes pictures of it.</source>
        <translation>El programa necesita un escritorio. En un equipo sin pantalla, «matcompanion tour DIR» hace imágenes de él.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>The program notices it at the start, takes the newest good backup, and adds what can still be read. One page tells you what happened. The damaged file is kept.</source>
        <translation>El programa lo nota al iniciar, toma la copia buena más reciente y añade lo que aún se puede leer. Una página te cuenta qué pasó. El archivo dañado se conserva.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The result for stress could be chance.</source>
        <translation>El resultado del estrés podría ser azar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>The safety check goes first. While your answers rule out the mat, no comparison can begin. One that has begun waits, and loses nothing. Only rest is offered.</source>
        <translation>Las preguntas de seguridad van primero. Mientras tus respuestas descarten la esterilla, no puede empezar ninguna comparación. La que ya empezó espera, y no pierde nada. Solo se ofrece descanso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The same session, three times</source>
        <translation>La misma sesión, tres veces</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The screen goes dark</source>
        <translation>La pantalla se oscurece</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The sign beside it saves a graph as a picture, a drawing or numbers.</source>
        <translation>El signo de al lado guarda un gráfico como imagen, dibujo o números.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The skin is thin here, and lying face down is not offered.</source>
        <translation>Aquí la piel es fina, y no se ofrece acostarse boca abajo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The steps that you have reached, and what the next one needs.</source>
        <translation>Los pasos que has alcanzado, y qué necesita el siguiente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The sting has eased.</source>
        <translation>El picor se alivió.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>The sting is about at its strongest. From here on it fades. A lab study of 32 people saw the same.</source>
        <translation>El picor está más o menos en su punto más fuerte. Desde aquí va a menos. Un estudio de laboratorio con 32 personas vio lo mismo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>The sting is what tells you to stop. Keep off that spot.</source>
        <translation>El picor es lo que te dice que pares. Evita ese punto.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The sting was strongest within 30 seconds, then faded. People relaxed in all conditions. On the mat the heart beat slower, blood pressure was higher, and there were signs of more blood flow in the back.</source>
        <translation>El picor fue más fuerte en los primeros 30 segundos y luego fue a menos. Las personas se relajaron en todas las condiciones. En la esterilla el corazón latió más despacio, la presión arterial era más alta y hubo señales de más riego sanguíneo en la espalda.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The studies</source>
        <translation>Los estudios</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The studies differ a lot. Hands, not mats.</source>
        <translation>Los estudios difieren mucho. Manos, no esterillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The three levels</source>
        <translation>Los tres niveles</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The throat is no place for the points. Large blood vessels lie there.</source>
        <translation>La garganta no es lugar para puntas. Allí hay vasos sanguíneos grandes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>The tone rises as you breathe in and falls as you breathe out. Where the breath is held, it stays.</source>
        <translation>El tono sube cuando inhalas y baja cuando exhalas. Donde se retiene la respiración, se mantiene.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The upper minutes are a limit. The lower ones are only a hint: to stop sooner is always fine.</source>
        <translation>Los minutos de arriba son un límite. Los de abajo son solo una pista: parar antes siempre está bien.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>The way there</source>
        <translation>El camino hasta ahí</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The worst pain went down. Usual pain, stress, mood, energy and sleep did not change.</source>
        <translation>El peor dolor bajó. El dolor habitual, el estrés, el ánimo, la energía y el sueño no cambiaron.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Then it was a little too much. Take a day off, and do not go further next time.</source>
        <translation>Entonces fue un poco demasiado. Tómate un día libre, y la próxima vez no vayas más lejos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Then never alone, and do not hold your breath.</source>
        <translation>Entonces nunca sin compañía, y no retengas la respiración.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Then stand for 5 minutes, next to a wall or a heavy chair. Hold on, and keep your eyes open.</source>
        <translation>Luego ponte de pie 5 minutos, junto a una pared o una silla pesada. Agárrate, y mantén los ojos abiertos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>There is a lump, or your back has a new shape.</source>
        <translation>Hay un bulto, o tu espalda tiene una forma nueva.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>These lists are made of what the guide, makers and studies say. They do not know you. A doctor, nurse, midwife or pharmacist does.</source>
        <translation>Estas listas se hicieron con lo que dicen la guía, los fabricantes y los estudios. No te conocen. Un médico, una enfermera, una matrona o un farmacéutico sí.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They ask, look and feel, and can find out why it hurts.</source>
        <translation>Pregunta, mira y palpa, y puede averiguar por qué duele.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They can show you how to move. In the one study with movement, both groups got better, with the mat and without.</source>
        <translation>Puede enseñarte cómo moverte. En el único estudio con movimiento, los dos grupos mejoraron, con la esterilla y sin ella.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They come down by themselves, and it is easy to thank the wrong thing for it.</source>
        <translation>Bajan por sí solos, y es fácil agradecérselo a lo que no es.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They felt less stressed than the others.</source>
        <translation>Sintieron menos estrés que las demás.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They notice when something is not right, and know who can help.</source>
        <translation>Nota cuando algo no va bien, y sabe quién puede ayudar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They use their hands, and stretch you where it helps. The guide says that this works best.</source>
        <translation>Usa las manos, y te estira donde ayuda. La guía dice que esto es lo que mejor funciona.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They were all healthy, and it was one session each.</source>
        <translation>Todas estaban sanas, y fue una sola sesión de cada tipo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They were happier with their bowels than the others.</source>
        <translation>Estaban más contentas con su intestino que las demás.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Thighs</source>
        <translation>Muslos</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Thin skin tears: a shirt, a soft surface and 15 minutes at most.</source>
        <translation>La piel fina se desgarra: camiseta, una superficie blanda y 15 minutos como máximo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Thin skin that tears</source>
        <translation>Piel fina que se desgarra</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>This breath is too slow.</source>
        <translation>Esta respiración es demasiado lenta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>This program never goes online. Copy an address and open it in your browser.</source>
        <translation>Este programa nunca se conecta a internet. Copia una dirección y ábrela en tu navegador.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>This program starts from a written guide for people who buy a mat. We name its lines. We use its facts, never its words.</source>
        <translation>Este programa parte de una guía escrita para personas que compran una esterilla. Nombramos sus líneas. Usamos sus datos, nunca sus palabras.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those on the cobblestones had better balance and lower blood pressure.</source>
        <translation>Las de los adoquines tuvieron mejor equilibrio y la presión arterial más baja.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those who felt much better had gone down by about 2 points, or by a third.</source>
        <translation>Quienes se sintieron mucho mejor habían bajado unos 2 puntos, o un tercio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those who pressed had milder signs of hay fever.</source>
        <translation>Quienes presionaron tuvieron señales más leves de la alergia.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Three sessions in a row began with pain of 7 or more.</source>
        <translation>Tres sesiones seguidas empezaron con un dolor de 7 o más.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Three traps</source>
        <translation>Tres trampas</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Throat</source>
        <translation>Garganta</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Tight muscles</source>
        <translation>Músculos tensos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Time of day and breathing</source>
        <translation>Hora del día y respiración</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Tingling skin</source>
        <translation>Hormigueo en la piel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Tingling, warmth, and a scratchy feeling until you are used to it.</source>
        <translation>Hormigueo, calor y una sensación de arañazo hasta que te acostumbras.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>To see a difference of 2 points you need about 14 sessions of each kind. A difference of 1 point mostly stays hidden. If you see none, that is a result too.</source>
        <translation>Para ver una diferencia de 2 puntos necesitas unas 14 sesiones de cada tipo. Una diferencia de 1 punto casi siempre queda oculta. Si no ves ninguna, eso también es un resultado.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the first area, to the last.</source>
        <translation>A la primera zona, a la última.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the first dot, to the last.</source>
        <translation>Al primer punto, al último.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next area.</source>
        <translation>A la zona siguiente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next dot.</source>
        <translation>Al punto siguiente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next phase.</source>
        <translation>A la fase siguiente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Too much motion</source>
        <translation>Demasiado movimiento</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Too small to read</source>
        <translation>Demasiado pequeño para leerlo</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Trial with 44 people with chronic low back pain. Everyone exercised, half also lay on a mat for 60 minutes a day, up to 6 months.</source>
        <translation>Ensayo con 44 personas con dolor lumbar crónico. Todas hicieron ejercicio, la mitad se acostó además en una esterilla 60 minutos al día, hasta 6 meses.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Try the command doctor first: it looks and changes nothing.</source>
        <translation>Prueba primero el comando doctor: mira y no cambia nada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Turns the figure, where one side is shown.</source>
        <translation>Gira la figura, donde se muestra un solo lado.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Two higher or lower.</source>
        <translation>Dos más o dos menos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Two pages disagree about how many people took part. We do not count it.</source>
        <translation>Dos páginas no coinciden en cuántas personas participaron. No la contamos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Two small trials with 40 and 42 people, chronic neck pain and low back pain. Half used a mat at home for 14 days, half waited.</source>
        <translation>Dos ensayos pequeños con 40 y 42 personas, con dolor crónico de cuello y dolor lumbar. La mitad usó una esterilla en casa durante 14 días, la mitad esperó.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Type a number from 0 to 10, use the arrow keys, or press on the scale. Delete takes a rating back.</source>
        <translation>Escribe un número de 0 a 10, usa las flechas o pulsa en la escala. Supr retira una valoración.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Under 18: level 1, with a shirt, and an adult in the room.</source>
        <translation>Menores de 18: nivel 1, con camiseta y con una persona adulta en la habitación.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the back of your head, where the hair is. Never on the face, the ears or the temples.</source>
        <translation>Bajo la parte de atrás de la cabeza, donde está el pelo. Nunca en la cara, las orejas ni las sienes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the back of your neck, chin level. Keep it off the throat and the sides: the main blood vessels are there.</source>
        <translation>Bajo la parte de atrás del cuello, con la barbilla nivelada. Mantenlo lejos de la garganta y de los lados: allí están los vasos sanguíneos principales.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the soft part. Keep it off the tailbone and off the point of the hip.</source>
        <translation>Bajo la parte blanda. Mantenlo lejos del coxis y de la punta de la cadera.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the thighs or the calves. Keep it away from the hollow behind the knee.</source>
        <translation>Bajo los muslos o las pantorrillas. Mantenlo lejos del hueco de detrás de la rodilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Unwind</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Upper arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Use a seat or a bed that you can get up from alone.</source>
        <translation>Usa un asiento o una cama de donde puedas levantarte sin ayuda.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Use a seat or a bed.</source>
        <translation>Usa un asiento o una cama.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Used for warnings and for how to do things, never as proof.</source>
        <translation>Se usan para advertencias y para saber cómo hacer las cosas, nunca como prueba.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Van Diest and others, 2014</source>
        <translation>Van Diest y otros, 2014</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small, and everyone knew who pressed.</source>
        <translation>Muy pequeño, y todos sabían quién presionaba.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small, and no dummy mat to compare with.</source>
        <translation>Muy pequeño, y sin esterilla falsa con la que comparar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small.</source>
        <translation>Muy pequeño.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Vierra and others, 2022</source>
        <translation>Vierra y otros, 2022</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Wait one to two hours after a big meal. Lean back upright and let your belly move.</source>
        <translation>Espera de una a dos horas después de una comida abundante. Apoya la espalda erguida y deja que el vientre se mueva.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking is exercise. It says little about lying on points.</source>
        <translation>Caminar es ejercicio. Dice poco sobre acostarse en puntas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking on cobblestones, 2005</source>
        <translation>Caminar sobre adoquines, 2005</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking, not mats.</source>
        <translation>Caminar, no esterillas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Warm patches are what goes with the feeling you picked at the top.</source>
        <translation>Las manchas cálidas son lo que va con la sensación que elegiste arriba.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Warm, awake skin</source>
        <translation>Piel cálida y despierta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Was it too strong twice in a row? Go back one step. There is no hurry.</source>
        <translation>¿Fue demasiado fuerte dos veces seguidas? Vuelve un paso atrás. No hay prisa.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Washing</source>
        <translation>Lavarla</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We could not read its result.</source>
        <translation>No pudimos leer su resultado.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>We found no report of a person hurt by a mat. That is not the same as no risk.</source>
        <translation>No encontramos ningún informe de alguien que se hiciera daño con una esterilla. Eso no quiere decir que no haya riesgo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>We found no study of mats after sport.</source>
        <translation>No encontramos ningún estudio con esterillas después del deporte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>We offer nothing for the face, the throat, the chest, the belly and the groin. The skin there is thin, and what lies below is soft.</source>
        <translation>No ofrecemos nada para la cara, la garganta, el pecho, el vientre y la ingle. Allí la piel es fina, y lo que hay debajo es blando.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We read only the title.</source>
        <translation>Solo leímos el título.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>We read short forms and first pages, not whole papers. So we may have missed something.</source>
        <translation>Leímos resúmenes y primeras páginas, no artículos enteros. Así que puede que se nos haya escapado algo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We read the abstract. The seconds used here are our own.</source>
        <translation>Leímos el resumen. Los segundos que se usan aquí son nuestros.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>We worked it out with made-up people for whom the mat did nothing at all. Of the sessions that began at 7 or more, a quarter to a half still ended 2 points lower.</source>
        <translation>Lo calculamos con personas inventadas a las que la esterilla no les hacía nada en absoluto. De las sesiones que empezaron en 7 o más, entre una cuarta parte y la mitad terminaron aun así 2 puntos más abajo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Weak bones and sore joints may not bear the pressure.</source>
        <translation>Los huesos débiles y las articulaciones doloridas pueden no soportar la presión.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Weak bones, a bent spine, swollen joints</source>
        <translation>Huesos débiles, columna torcida, articulaciones hinchadas</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Wear your shirt and pull it flat.</source>
        <translation>Ponte la camiseta y alísala.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Weeks of care, not single sessions.</source>
        <translation>Semanas de tratamiento, no sesiones sueltas.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>What Qt knows of the world’s languages.</source>
        <translation>Lo que Qt sabe de los idiomas del mundo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>What a mat is</source>
        <translation>Qué es una esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What a professional does better</source>
        <translation>Lo que un profesional hace mejor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>What about walking on stones?</source>
        <translation>¿Y caminar sobre piedras?</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>What comes when</source>
        <translation>Qué viene cuándo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>What counts as a change</source>
        <translation>Qué cuenta como cambio</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What each graph shows, and what it cannot.</source>
        <translation>Qué muestra cada gráfico, y qué no puede mostrar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>What happens most</source>
        <translation>Lo que más pasa</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What is common, and what studies saw.</source>
        <translation>Qué es frecuente, y qué vieron los estudios.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What is known of things like it</source>
        <translation>Qué se sabe de cosas parecidas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>What it can show</source>
        <translation>Qué puede mostrar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <location filename="../../resources/content/report.toml"/>
        <source>What it cannot say</source>
        <translation>Lo que no puede decir</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>What it may help with</source>
        <translation>Para qué puede servir</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>What makes it weaker or stronger</source>
        <translation>Qué lo hace más débil o más fuerte</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What studies saw</source>
        <translation>Qué vieron los estudios</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What the mat is for</source>
        <translation>Para qué es la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>What the program is written in; inside the programs that bring everything along. The works that Python itself stands on:</source>
        <translation>En lo que está escrito el programa; va dentro de los programas que lo traen todo. Las obras en las que se apoya el propio Python:</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>What the three dots mean</source>
        <translation>Qué significan los tres puntos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>What this program is for</source>
        <translation>Para qué es este programa</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What to bring along</source>
        <translation>Qué llevar</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>What was operated on or hurt needs time before it is pressed.</source>
        <translation>Lo que se operó o lesionó necesita tiempo antes de recibir presión.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>What you hear</source>
        <translation>Lo que oyes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What you rated before and after each session. Every session is there, not only the middle one.</source>
        <translation>Lo que valoraste antes y después de cada sesión. Están todas las sesiones, no solo la del medio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What you rated before sessions, over the weeks. This is where something that lasts would show.</source>
        <translation>Lo que valoraste antes de las sesiones, a lo largo de las semanas. Aquí es donde se vería algo duradero.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>When it is too much</source>
        <translation>Cuando es demasiado</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>When not to, when to ask first, and where not.</source>
        <translation>Cuándo no, cuándo preguntar antes y dónde no.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When the skin is very bad, makers of mats advise asking first.</source>
        <translation>Cuando la piel está muy mal, los fabricantes de esterillas aconsejan preguntar antes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>When the window is closed</source>
        <translation>Cuando la ventana está cerrada</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>When there is something new, the program makes a backup once a day and checks it. Backups lie in the folder named backups beside the history. Old ones go as time passes: some of each week and each month stay. Once a month a JSON file of the whole history joins them; it can be read without this program.</source>
        <translation>Cuando hay algo nuevo, el programa hace una copia de seguridad al día y la comprueba. Las copias están en la carpeta llamada backups, junto al historial. Las viejas se van con el tiempo: quedan algunas de cada semana y de cada mes. Una vez al mes se añade un archivo JSON con todo el historial, que se puede leer sin este programa.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>When to see someone</source>
        <translation>Cuándo acudir a un profesional</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>When to stop</source>
        <translation>Cuándo parar</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When you are alone.</source>
        <translation>Cuando no hay nadie contigo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When you are ill, give the mat a rest until you are well.</source>
        <translation>Cuando te sientas mal, deja descansar la esterilla hasta que estés bien.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>When you had sessions, and how you breathed. Only dots where there are few.</source>
        <translation>Cuándo hiciste sesiones, y cómo respiraste. Solo puntos donde hay pocas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>When you move</source>
        <translation>Cuando te mueves</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Where everything lies, how to save it and how to delete it.</source>
        <translation>Dónde está todo, cómo guardarlo y cómo eliminarlo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Where nobody has looked, we had to choose. Then we say so.</source>
        <translation>Donde nadie lo ha investigado, tuvimos que elegir. Entonces lo decimos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Where the idea comes from</source>
        <translation>De dónde viene la idea</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Where the mat would touch.</source>
        <translation>Donde tocaría la esterilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Where the pillow goes</source>
        <translation>Dónde va el cojín</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Where the system keeps data.</source>
        <translation>Dónde guarda los datos el sistema.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Where this comes from</source>
        <translation>De dónde sale esto</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Where you feel less, you may not notice that it is too much.</source>
        <translation>Donde sientes menos, puede que no notes que es demasiado.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>While you have it, or are in care for it.</source>
        <translation>Mientras lo tengas, o estés en tratamiento por él.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>While you lie there</source>
        <translation>Mientras estás ahí</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Who should not use it</source>
        <translation>Quién no debería usarla</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Who uses the mat</source>
        <translation>Quién usa la esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Why you often feel better afterwards, with or without a mat.</source>
        <translation>Por qué a menudo te sientes mejor después, con esterilla o sin ella.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Windows, sound, voice. Used unchanged, as libraries that lie beside the program, so that others can take their place. Where the sources are, and the works that Qt itself stands on:</source>
        <translation>Ventanas, sonido, voz. Se usa sin cambios, como bibliotecas que están junto al programa, de modo que otras pueden ocupar su lugar. Dónde está el código fuente, y las obras en las que se apoya el propio Qt:</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>With a grown-up in the room, in a shirt, and at level 1.</source>
        <translation>Con una persona adulta en la habitación, con camiseta y en el nivel 1.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>With a screen reader</source>
        <translation>Con un lector de pantalla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>With closed eyes you hear everything that happens.</source>
        <translation>Con los ojos cerrados oyes todo lo que pasa.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>With diabetes, small wounds on legs and feet can go unnoticed.</source>
        <translation>Con diabetes, las heridas pequeñas en las piernas y los pies pueden pasar inadvertidas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>With few sessions a graph says what is missing. It does not guess.</source>
        <translation>Con pocas sesiones, un gráfico dice qué falta. No adivina.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>With its texts, figure, drawings, icons and sounds, all made for it.</source>
        <translation>Con sus textos, la figura, los dibujos, los iconos y los sonidos, todo hecho para él.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>With more care</source>
        <translation>Con más cuidado</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Without loudspeakers the program says so once, and all else works.</source>
        <translation>Sin altavoces el programa lo dice una vez, y todo lo demás funciona.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Worth talking about</source>
        <translation>Vale la pena hablarlo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Write a backup on the old computer and restore it on the new one. Or use “Export” and “Import”, which also work between versions.</source>
        <translation>Escribe una copia de seguridad en el equipo viejo y restáurala en el nuevo. O usa «Exportar» e «Importar», que también funcionan entre versiones.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Writes a checked copy from the command line.</source>
        <translation>Escribe una copia comprobada desde la línea de comandos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Writes the file from the command line, as CSV if the name ends so.</source>
        <translation>Escribe el archivo desde la línea de comandos, como CSV si el nombre termina así.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Year calendar</source>
        <translation>Calendario anual</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You also see how far off that middle may be.</source>
        <translation>También ves cuánto puede desviarse ese valor del medio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You are drowsy or mixed up.</source>
        <translation>Tienes mucho sueño o confusión.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You are drunk, drugged or very sleepy, or you have to drive soon.</source>
        <translation>Estás bajo los efectos del alcohol o de drogas, tienes mucho sueño o tienes que conducir pronto.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You are numb between your legs.</source>
        <translation>Tienes adormecida la zona entre las piernas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You are pregnant, or might be.</source>
        <translation>Estás embarazada o podrías estarlo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You are unsteady, or you fell not long ago. Sit down for it.</source>
        <translation>Pierdes el equilibrio, o te caíste hace poco. Hazlo en un asiento.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You can always breathe or rest here without the mat.</source>
        <translation>Aquí siempre puedes respirar o descansar sin la esterilla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>You can leave out any day, and stop when you like. Nothing is hidden from you.</source>
        <translation>Puedes dejar fuera cualquier día y parar cuando quieras. No se te oculta nada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You can work it out: (1 − r) × (before − usual). Here r says how much one hour is like the next, from 0 to 1. Say that it is 0.5, your usual number is 4, and today it is 8. Then 2 points go away by themselves.</source>
        <translation>Puedes calcularlo: (1 − r) × (antes − habitual). Aquí r dice cuánto se parece una hora a la siguiente, de 0 a 1. Supón que es 0,5, que tu número habitual es 4 y que hoy es 8. Entonces 2 puntos se van por sí solos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot get your breath.</source>
        <translation>No puedes respirar bien.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot pass water, or you lose water or stool.</source>
        <translation>No puedes orinar, o se te escapa la orina o las heces.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot speak, remember or see as before.</source>
        <translation>No puedes hablar, recordar o ver como antes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>You could fall while standing on the points. Sit instead.</source>
        <translation>Podrías caerte al estar de pie sobre las puntas. Siéntate en su lugar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You faint, see double, or find it hard to speak or swallow.</source>
        <translation>Te desmayas, ves doble, o te cuesta hablar o tragar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You faint, your chest hurts, or you cannot get your breath. Call the emergency number of your country.</source>
        <translation>Te desmayas, te duele el pecho o no puedes respirar bien. Llama al número de emergencias de tu país.</translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You faint.</source>
        <translation>Te desmayas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>You feel brighter and have more energy.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Te sientes mejor de ánimo y tienes más energía.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You feel dizzy or sick. Breathe as you like and stay down until it has passed.</source>
        <translation>Tienes mareo o náuseas. Respira como quieras y no te levantes hasta que se pase.</translation>
    </message>
    <message>
        <location filename="../../resources/content/progression.toml"/>
        <source>You felt dizzy more than once.</source>
        <translation>Te mareaste más de una vez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You get dizzy when you stand up.</source>
        <translation>Te mareas cuando te pones de pie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You get panic attacks.</source>
        <translation>Tienes ataques de pánico.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a fever or chills.</source>
        <translation>Tienes fiebre o escalofríos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You have a fever or feel ill.</source>
        <translation>Tienes fiebre o te sientes mal.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a fever, or lose weight without trying.</source>
        <translation>Tienes fiebre, o pierdes peso sin intentarlo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a high fever with a stiff neck or a rash.</source>
        <translation>Tienes fiebre alta con el cuello rígido o un sarpullido.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have a lung disease, or your asthma is bad now.</source>
        <translation>Tienes una enfermedad de los pulmones, o tu asma está mal ahora.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You have diabetes, or your feet feel less than they should. Ask a doctor or a nurse first.</source>
        <translation>Tienes diabetes, o tus pies sienten menos de lo que deberían. Pregunta antes a un médico o a una enfermera.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have fits, such as in epilepsy.</source>
        <translation>Tienes convulsiones, por ejemplo por epilepsia.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have had cancer.</source>
        <translation>Has tenido cáncer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have heart trouble, had a stroke, or your blood pressure is not under control.</source>
        <translation>Tienes problemas de corazón, has tenido un ictus o tu presión arterial no está controlada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>You have noted pain for more than six weeks, and it does not ease.</source>
        <translation>Has anotado dolor durante más de seis semanas, y no se alivia.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have raised eye pressure, or had surgery on the inside of the eye.</source>
        <translation>Tienes la presión del ojo alta, o te operaron dentro del ojo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You just do not want to go on.</source>
        <translation>Simplemente no quieres seguir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>You might not notice that it is too much. Wait until you are awake.</source>
        <translation>Puede que no notes que es demasiado. Espera hasta tener la cabeza despejada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You reach for the mat when you feel bad. Bad moments mostly get better by themselves. So the number after is often lower than the number before, even if the mat did nothing. This is called regression to the mean.</source>
        <translation>Recurres a la esterilla cuando te sientes mal. Los malos momentos suelen mejorar por sí solos. Por eso el número de después es a menudo menor que el de antes, aunque la esterilla no haya hecho nada. Esto se llama regresión a la media.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You see dots, and no more.</source>
        <translation>Ves puntos, y nada más.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You see the middle one of all changes. It is too few to tell.</source>
        <translation>Ves el cambio que queda en el medio de todos. Es muy poco para saberlo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You see things blurred or twice.</source>
        <translation>Ves borroso o doble.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>You sleep better, almost from the first nights.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Duermes mejor, casi desde las primeras noches.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You throw up again and again.</source>
        <translation>Vomitas una y otra vez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Your answers rule it out. The card says which one. “Change my answers” leads to them.</source>
        <translation>Tus respuestas la descartan. La tarjeta dice cuál. «Cambiar mis respuestas» lleva a ellas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Your body lets go, and your mind follows. It goes well with meditation.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>El cuerpo se suelta y la mente lo sigue. Va bien con la meditación.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your chest hurts.</source>
        <translation>Te duele el pecho.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Your data and backups</source>
        <translation>Tus datos y copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your face, arm or hand went numb and stays so.</source>
        <translation>La cara, un brazo o una mano se te durmió y sigue así.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Your first session</source>
        <translation>Tu primera sesión</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Your first two weeks</source>
        <translation>Tus dos primeras semanas</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Your head feels clearer.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Notas la cabeza más despejada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Your heels are cracked, or the skin is sore.</source>
        <translation>Tienes los talones agrietados, o la piel irritada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Your history</source>
        <translation>Tu historial</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>Your history shows when it hurt and how much. Take it with you: a few weeks on paper say more than a memory.</source>
        <translation>Tu historial muestra cuándo dolió y cuánto. Llévalo contigo: unas semanas en papel dicen más que un recuerdo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your jaw hurts when you eat.</source>
        <translation>Te duele la mandíbula cuando comes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Your mat</source>
        <translation>Tu esterilla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Your own comparison, if you begin one.</source>
        <translation>Tu propia comparación, si empiezas una.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Your ratings cannot tell the mat from simply lying still. Try rest sessions at the same time of day, and compare like with like. In the best study so far there was no difference.</source>
        <translation>Tus valoraciones no distinguen entre la esterilla y simplemente acostarse sin moverse. Prueba sesiones de descanso a la misma hora del día, y compara lo que es comparable. En el mejor estudio hasta ahora no hubo diferencia.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Your safety answers are kept only if “Keep my answers” is on. “Delete my answers” takes them away at any time.</source>
        <translation>Tus respuestas de seguridad solo se conservan si «Conservar mis respuestas» está activado. «Eliminar mis respuestas» las quita en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your scalp is sore.</source>
        <translation>Te duele el cuero cabelludo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin gets used to it. That takes some time, and a number of sessions.</source>
        <translation>Tu piel se acostumbra. Hace falta algo de tiempo, y varias sesiones.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your skin is broken, or you have a blister or a rash.</source>
        <translation>Tienes una herida en la piel, una ampolla o un sarpullido.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Your skin is less used to the points. Go back one step.</source>
        <translation>Tu piel ha perdido algo de costumbre a las puntas. Vuelve un paso atrás.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin is red, with small dents. Both fade soon.</source>
        <translation>La piel está roja, con hoyitos. Las dos cosas desaparecen pronto.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Your skin may react to the mat, so keep cloth between.</source>
        <translation>Tu piel puede reaccionar a la esterilla, así que pon siempre una tela en medio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin tingles and feels wide awake.</source>
        <translation>La piel hormiguea y se siente muy despierta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>accessibility</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>accesibilidad</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>acupressure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>acupresión</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>advanced</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>avanzado</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>appointment</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cita</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>area</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>zona</translation>
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
        <translation>inicio automático</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>back</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>detrás</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>back pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>dolor de espalda</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>backup</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>balance</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>equilibrio</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>bare skin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>piel desnuda</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>bed</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cama</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>before and after</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>antes y después</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>begin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>empezar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>bell</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>campana</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>belly</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>vientre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>benefits</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>beneficios</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>blood pressure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>presión arterial</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>blood thinners</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>anticoagulantes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>box</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cuadrado</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>break</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pausa</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>breath</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>respiración</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>broken</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rota</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>bruise</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>moretón</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>calm</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>calma</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>cancer</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cáncer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>chance</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>azar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>charts</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>diagramas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>chest pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>dolor en el pecho</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>child</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>niño</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>children</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>niños</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>clean</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>limpiar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>closed eyes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ojos cerrados</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>cloud</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>nube</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>compare</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>comparar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>comparison</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>comparación</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>computer</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ordenador o computadora</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>cost</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>precio</translation>
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
        <translation>almohada</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>daily</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>diario</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>database</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>base de datos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>delete</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>eliminar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>dents</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hoyitos</translation>
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
        <translation>mareo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>doctor</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>médico</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>does it work</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>funciona</translation>
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
        <translation>editar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>emergency</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>emergencia</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>epilepsy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>epilepsia</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>error</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>error</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>evidence</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pruebas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>experiment</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>experimento</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>export</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>exportar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>face down</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>boca abajo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>faint</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>desmayo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>feet</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pies</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>fever</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>fiebre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>figure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>figura</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>filters</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>filtros</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>first time</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>primera vez</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>floor</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>suelo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>foam</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>espuma</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>folder</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>carpeta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>front</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>delante</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>gap</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>interrupción</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>get up</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>levantarse</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>get used to</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>acostumbrarse</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>goal</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>objetivo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>graphs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>gráficos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>guide</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>guía</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>hands</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>manos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>harm</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>daño</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>head</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cabeza</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>headache</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>dolor de cabeza</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>heart</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>corazón</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>help</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ayuda</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>hips</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>caderas</translation>
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
        <translation>retener</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>hospital</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hospital</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>how long</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cuánto tiempo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>how often</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cada cuánto</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>how to use</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cómo usar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>hurt</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>duele</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>hygiene</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>higiene</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>import</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>importar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>itch</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>picazón</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>keyboard</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>teclado</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>keys</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>teclas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>large text</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>texto grande</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>leaflet</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>folleto</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>left</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>izquierda</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>leg</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pierna</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>legs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>piernas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>lie down</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>acostarse</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>limit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>límite</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>links</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>enlaces</translation>
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
        <translation>bibliografía</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>log</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>registro</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>login</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>arranque</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>lower back</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>lumbar</translation>
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
        <translation>marcas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>massage</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>masaje</translation>
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
        <translation>mediana</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>minutes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>minutos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>move</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>mover</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>neck</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cuello</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>new</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>note</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>notification</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>notificación</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>numb</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>adormecimiento</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>numbers</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>números</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>origin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>origen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>pace</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ritmo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pacemaker</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>marcapasos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>dolor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>pairs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pares</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>papers</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>artículos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>patterns</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>patrones</translation>
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
        <translation>mascotas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>phone</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>teléfono</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>physiotherapist</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>fisioterapeuta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>plastic</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>plástico</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pregnancy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>embarazo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pregnant</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>embarazada</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>presenter</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>puntero</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>prickle</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pinchazos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>privacy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>privacidad</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>problem</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>problema</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>progress</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>progreso</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>proof</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>demostración</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>rain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>lluvia</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>random</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>aleatorio</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>range</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>periodo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>rash</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sarpullido</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>rate</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>valorar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>ratings</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>valoraciones</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>red</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rojo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>red flags</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>señales de alarma</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>redness</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rojez</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>references</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>referencias</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>regression to the mean</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>regresión a la media</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>remind</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>recordar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>remote</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>mando a distancia</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>report</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>informe</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>rest</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>descanso</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>restore</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>restaurar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>right</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>derecha</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>risk</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>riesgo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>roll</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rollo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>safety</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>seguridad</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>save</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>guardar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>science</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ciencia</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>screen reader</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>lector de pantalla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>search</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>buscar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>sensation</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sensación</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>sessions</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sesiones</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>set up</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>colocar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>share</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>compartir</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>sharp</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>agudo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>shirt</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>camiseta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>shortcuts</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>atajos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>sit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sentarse</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>skin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>piel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>sleep</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>dormir</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>slow</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>lento</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>socks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>calcetines</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>sofa</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sofá</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>soles</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>plantas de los pies</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>sound</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sonido</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>sources</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>fuentes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>spikes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>púas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>stand</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>de pie</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>start</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>inicio</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>statistics</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>estadística</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>steps</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pasos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>sting</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>picor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>stomach</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>estómago</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>storage</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>guardado</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>store</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>guardar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>studies</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>estudios</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>surface</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>superficie</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>table</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tabla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>therapist</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>terapeuta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>time</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hora</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>tingle</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hormigueo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>tone</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tono</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>too much</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>demasiado</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>towel</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>toalla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>travel</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>viaje</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>tray</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>bandeja</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>trend</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tendencia</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>trial</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ensayo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>undo</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>deshacer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>urgent</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>urgente</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>voice</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>voz</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>volume</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>volumen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>walk</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>caminar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>wash</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>lavar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>weekday</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>día de la semana</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>weeks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>semanas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>year</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>año</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Add a stage” puts a second area after the first.</source>
        <translation>«Añadir una etapa» pone una segunda zona después de la primera.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Add past session” is for one that you had without the program.</source>
        <translation>«Añadir sesión pasada» es para una que hiciste sin el programa.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Ambience” puts brown noise, rain, the sea or a file of your own under the tone.</source>
        <translation>«Ambiente» pone ruido marrón, lluvia, el mar o un archivo tuyo por debajo del tono.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Back up now” in “Settings” makes one at once. “Save a copy” puts one in a place of your choice, such as a USB stick.</source>
        <translation>«Hacer copia ahora» en «Ajustes» hace una al momento. «Guardar una copia» pone una en un lugar de tu elección, como una memoria USB.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Delete everything” in “Settings” deletes history, backups, settings and the log, after it has asked. Save a copy first if you may want it back.</source>
        <translation>«Eliminar todo» en «Ajustes» elimina el historial, las copias de seguridad, los ajustes y el registro, después de preguntar. Guarda antes una copia si es posible que quieras recuperarlo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Delete” takes a session away, and “Undo” brings it back.</source>
        <translation>«Eliminar» quita una sesión, y «Deshacer» la devuelve.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Dim after” in “Settings” says when. The computer itself stays awake during a session; where that is not possible, you are told before you lie down.</source>
        <translation>«Atenuar tras» en «Ajustes» dice cuándo. El equipo sigue activo durante una sesión; donde eso no es posible, se te avisa antes de acostarte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Dim” makes the screen nearly black. Any key brings it back.</source>
        <translation>«Atenuar» pone la pantalla casi negra. Cualquier tecla la recupera.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Export” writes all sessions to a file: JSON for this program and others, CSV for a spreadsheet. “Import” reads such a file. It takes all of it or nothing, and says what is wrong with it. The same file twice changes nothing.</source>
        <translation>«Exportar» escribe todas las sesiones en un archivo: JSON para este programa y otros, CSV para una hoja de cálculo. «Importar» lee un archivo así. Lo toma todo o nada, y dice qué está mal en él. El mismo archivo dos veces no cambia nada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“History” lists every session. Press the head of a column to sort. The fields above the table choose kind, area and days. “Search notes and areas” finds words in your notes.</source>
        <translation>«Historial» muestra todas las sesiones. Pulsa el encabezado de una columna para ordenar. Los campos encima de la tabla eligen el tipo, la zona y los días. «Buscar en notas y zonas» encuentra palabras en tus notas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>“List” shows the same areas as a list. It does all that the figure does. The list and the figure can both be used by keys and by a screen reader.</source>
        <translation>«Lista» muestra las mismas zonas como lista. Hace todo lo que hace la figura. Tanto la lista como la figura se pueden usar con teclas y con un lector de pantalla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Mat”, “Breathing” and “Rest” at the top of the card choose the kind. Rest is lying down without the mat; it counts as much as the others.</source>
        <translation>«Esterilla», «Respiración» y «Descanso», en la parte de arriba de la tarjeta, eligen el tipo. El descanso es acostarse sin la esterilla; cuenta tanto como los demás.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Motion” in “Settings”: with “Reduced”, the breath brightens and fades in its place.</source>
        <translation>«Movimiento» en «Ajustes»: con «Reducido», la respiración se aclara y se apaga en su sitio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“Note” is for you alone. It is searched in “History” and stands in the report for a doctor.</source>
        <translation>«Nota» es solo para ti. Se busca en ella en «Historial» y aparece en el informe para un médico.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Report for a doctor or physiotherapist” makes one to three pages to print. Choose the days, then “Save as PDF”. It says what was done, where and on which side, what you rated before and after, and what you noted. It also says how to read that, and what it cannot tell.</source>
        <translation>«Informe para un médico o fisioterapeuta» hace de una a tres páginas para imprimir. Elige los días y luego «Guardar como PDF». Dice qué se hizo, dónde y en qué lado, qué valoraste antes y después, y qué anotaste. También dice cómo leerlo, y qué no puede decir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Restore a backup” goes back to one. Your present history is kept aside, not deleted.</source>
        <translation>«Restaurar una copia» vuelve a una. Tu historial de ahora se guarda aparte, no se elimina.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“Save session” keeps your answers. “Skip ratings” keeps the session without them.</source>
        <translation>«Guardar sesión» conserva tus respuestas. «Omitir valoraciones» conserva la sesión sin ellas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Save the sound” on the card makes a file of the whole session. Copy it to a phone, and you need no screen at all.</source>
        <translation>«Guardar el sonido» en la tarjeta hace un archivo de toda la sesión. Cópialo a un teléfono y no necesitarás ninguna pantalla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Second folder” is for another disk: each backup goes there too.</source>
        <translation>«Segunda carpeta» es para otro disco: cada copia va también allí.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>“Show as table” turns a graph into numbers.</source>
        <translation>«Mostrar como tabla» convierte un gráfico en números.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Spoken words” says the quiet lines of the session in the voice of your system, if it has one.</source>
        <translation>«Frases habladas» dice las líneas discretas de la sesión con la voz de tu sistema, si tiene una.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>“Start at login” begins the program with the computer, without its window. It is off until you switch it on.</source>
        <translation>«Abrir al arrancar el equipo» inicia el programa con el equipo, sin su ventana. Está desactivado hasta que lo actives.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Text size” in “Settings” goes to 200 %. “Stronger outlines” makes borders and quiet text clearer. “Far view” shows how large the minutes are in a session.</source>
        <translation>«Tamaño del texto» en «Ajustes» llega hasta 200 %. «Contornos más marcados» hace más claros los bordes y los textos discretos. «Vista de lejos» muestra lo grandes que son los minutos en una sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Volume” and “Tone” are in “Settings”. “Test” plays a bell and a breath as loud as they will be.</source>
        <translation>«Volumen» y «Tono» están en «Ajustes». «Probar» toca una campana y una respiración tan fuertes como van a sonar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“What do you notice?” is for marks, itch and the like. If something needs care, you are told what to do.</source>
        <translation>«¿Qué notas?» es para marcas, ganas de rascarse y cosas así. Si algo necesita cuidado, se te dice qué hacer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Your plans” keeps what the card shows under a name, saves it as a file for somebody else, or opens such a file.</source>
        <translation>«Tus planes» conserva con un nombre lo que muestra la tarjeta, lo guarda como archivo para otra persona o abre un archivo así.</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>A running session</source>
        <extracomment>Stands under a picture</extracomment>
        <translation>Una sesión en curso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/awake.py"/>
        <source>A session is running</source>
        <translation>Hay una sesión en curso</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Breathing patterns, bells, spoken words and quiet background sounds</source>
        <translation>Patrones de respiración, campanas, frases habladas y sonidos suaves de fondo</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Choose where you would like some ease on a body map, lie down and breathe. A dot for every spike turns from cool to warm, a tone rises and falls with your breath, and the session ends by itself: you need neither your eyes nor your hands.</source>
        <translation>Elige en un mapa del cuerpo dónde quieres algo de alivio, acuéstate y respira. Un punto por cada punta pasa de frío a cálido, un tono sube y baja con tu respiración, y la sesión termina sola: no necesitas ni los ojos ni las manos.</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Choosing an area on the body map</source>
        <extracomment>Stands under a picture</extracomment>
        <translation>Elegir una zona en el mapa del cuerpo</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Everything stays on your computer; the program never goes online</source>
        <translation>Todo se queda en tu equipo; el programa nunca se conecta a internet</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Full keyboard and screen reader use, light and dark, large text</source>
        <translation>Uso completo con teclado y lector de pantalla, claro y oscuro, texto grande</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Over weeks, graphs show what changed, with no more said than your sessions allow. There are no streaks and no promises: resting without a mat did as well in the best-controlled study, so you can record rest too.</source>
        <translation>Con las semanas, los gráficos muestran qué ha cambiado, sin decir más de lo que permiten tus sesiones. No hay rachas ni promesas: en el estudio mejor controlado, descansar sin esterilla fue igual de bien, así que también puedes anotar el descanso.</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Plans that stay inside the limits of a consumer guide and say why</source>
        <translation>Planes que respetan los límites de una guía para usuarios y dicen por qué</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <source>Relaxation Companion</source>
        <translation>Compañero de relajación</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <source>Show Progress</source>
        <translation>Mostrar el progreso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/autostart.py"/>
        <source>Started at login, as was chosen in its settings</source>
        <translation>Se abre al arrancar el equipo, como se eligió en sus ajustes</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Unwind on your acupressure mat</source>
        <extracomment>What the program is for, under its name</extracomment>
        <translation>Relájate en tu esterilla de acupresión</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>What changed over weeks</source>
        <extracomment>Stands under a picture</extracomment>
        <translation>Qué ha cambiado con las semanas</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <source>acupressure;mat;breathing;relaxation;timer;</source>
        <extracomment>Words by which a desktop finds the program; a semicolon after each</extracomment>
        <translation>acupresión;esterilla;respiración;relajación;temporizador;</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>%n older files of the history are kept in {folder}, {size} kB</source>
        <translation>
            <numerusform>%n archivo anterior del historial se conserva en {folder}, {size} kB</numerusform>
            <numerusform>%n archivos anteriores del historial se conservan en {folder}, {size} kB</numerusform>
        </translation>
        <extra-one>%n older file of the history is kept in {folder}, {size} kB</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/doctor.py"/>
        <source>%n outputs</source>
        <translation>
            <numerusform>%n salida</numerusform>
            <numerusform>%n salidas</numerusform>
        </translation>
        <extra-one>%n output</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/doctor.py"/>
        <source>%n things are wrong.</source>
        <translation>
            <numerusform>Hay %n cosa mal.</numerusform>
            <numerusform>Hay %n cosas mal.</numerusform>
        </translation>
        <extra-one>%n thing is wrong.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>It is damaged; the next start sets it aside and brings back what can be read</source>
        <translation>Está dañado; el próximo inicio lo guarda aparte y recupera lo que se pueda leer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Missing: {names}</source>
        <translation>Faltan: {names}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>No session bus, so the computer may fall asleep</source>
        <translation>No hay bus de sesión, así que el equipo puede suspenderse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>No sound device; sessions are silent</source>
        <translation>No hay dispositivo de sonido; las sesiones son en silencio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>No window can be opened ({reason})</source>
        <translation>No se puede abrir ninguna ventana ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>None yet</source>
        <translation>Aún no hay ninguno</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>None yet; the first is made after a session</source>
        <translation>Aún no hay ninguna; la primera se hace después de una sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Nothing can be written in {folder} ({reason})</source>
        <translation>No se puede escribir nada en {folder} ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Nothing is wrong.</source>
        <translation>No hay nada mal.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Only {n} MB free</source>
        <translation>Solo {n} MB libres</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Others on this computer may read {name}</source>
        <translation>Otras personas de este equipo pueden leer {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Others on this computer may read {name} and {n} more</source>
        <translation>Otras personas de este equipo pueden leer {name} y {n} más</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Qt gave up</source>
        <translation>Qt no pudo seguir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Qt’s sound cannot be used here; sessions are silent</source>
        <translation>El sonido de Qt no se puede usar aquí; las sesiones son en silencio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Readable</source>
        <translation>Se pueden leer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>The free space of the disk cannot be read ({reason})</source>
        <translation>No se puede saber cuánto espacio hay en el disco ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>The session bus answers</source>
        <translation>El bus de sesión responde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>The usual ones</source>
        <translation>Los habituales</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>There is no screen</source>
        <translation>No hay ninguna pantalla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>They cannot be read ({reason})</source>
        <translation>No se pueden leer ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>They make no sense; the next start uses the usual ones</source>
        <translation>No tienen sentido; el próximo inicio usa los habituales</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>backups</source>
        <translation>copias</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>it did not answer in {n} seconds</source>
        <translation>no respondió en {n} segundos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>libraries</source>
        <translation>bibliotecas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>set aside</source>
        <translation>aparte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{folder} can be looked into by others on this computer</source>
        <translation>Otras personas de este equipo pueden mirar en {folder}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{folder} is a file and no folder</source>
        <translation>{folder} es un archivo y no una carpeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{folder} will be made at the first start</source>
        <translation>{folder} se creará en el primer inicio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so the computer is not kept awake</source>
        <translation>Falta {module} ({reason}), así que el equipo no se mantiene activo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so there are no spoken words</source>
        <translation>Falta {module} ({reason}), así que no hay frases habladas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so there is no sound</source>
        <translation>Falta {module} ({reason}), así que no hay sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so there is nothing of the desktop’s services</source>
        <translation>Falta {module} ({reason}), así que no hay ninguno de los servicios del escritorio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{name} is gone; the next start asks how to go on</source>
        <translation>{name} ya no está; el próximo inicio pregunta cómo seguir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n} MB free</source>
        <translation>{n} MB libres</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, sound</source>
        <translation>{n}, la más reciente del {moment}, en buen estado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, which cannot be read</source>
        <translation>{n}, la más reciente del {moment}, que no se puede leer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, which is damaged</source>
        <translation>{n}, la más reciente del {moment}, que está dañada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, {days} days ago</source>
        <translation>{n}, la más reciente del {moment}, hace {days} días</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{sessions}, sound, version {n} of the tables</source>
        <translation>{sessions}, en buen estado, versión {n} de las tablas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{sessions}, sound, version {n} of the tables; an interrupted one waits for the next start</source>
        <translation>{sessions}, en buen estado, versión {n} de las tablas; una interrumpida espera al próximo inicio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{sessions}; {n} with other values than were stored</source>
        <translation>{sessions}; {n} con valores distintos de los guardados</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{width}×{height} at {scale}</source>
        <translation>{width}×{height} a {scale}</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Everything in this file is in your history already.</source>
        <translation>Todo lo de este archivo ya está en tu historial.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Everything, for this program and others</source>
        <translation>Todo, para este programa y otros</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>For spreadsheets</source>
        <translation>Para hojas de cálculo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Import 1 session</source>
        <translation>Importar 1 sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Import sessions</source>
        <translation>Importar sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Import {n} sessions</source>
        <translation>Importar {n} sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Nothing from this file is imported until all of it is right.</source>
        <translation>De este archivo no se importa nada hasta que todo en él esté bien.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Reading the file, {n} %</source>
        <translation>Leyendo el archivo, {n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>What is refused</source>
        <translation>Lo que se rechaza</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Writing, {n} %</source>
        <translation>Escribiendo, {n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} already here</source>
        <translation>ya están aquí: {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} edited later than here</source>
        <translation>con cambios más recientes que aquí: {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} new</source>
        <translation>Nuevas: {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} refused</source>
        <translation>rechazadas: {n}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>0 of 1 session</source>
        <translation>0 de 1 sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>A past session</source>
        <translation>Una sesión pasada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Add past session</source>
        <translation>Añadir sesión pasada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Added by hand</source>
        <translation>Añadida a mano</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>All areas</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Area shown</source>
        <translation>Zona mostrada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Areas</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Before, after</source>
        <translation>Antes, después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathed freely</source>
        <translation>Respiración libre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathing only</source>
        <translation>Solo respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathing too slow</source>
        <translation>Respiración demasiado lenta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Changes not kept: session of {day}</source>
        <translation>Cambios no conservados: sesión del {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Choose a backup to go back to, in Settings</source>
        <translation>Elige en Ajustes una copia a la que volver</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Choose at least one area.</source>
        <translation>Elige al menos una zona.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Clothing</source>
        <translation>Ropa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/strip_view.py"/>
        <source>Course of the session</source>
        <translation>Transcurso de la sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Days of the report</source>
        <translation>Días del informe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Days shown</source>
        <translation>Días mostrados</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Deleted: session of {day}</source>
        <translation>Eliminada: sesión del {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Details, scrolls with the arrow keys</source>
        <translation>Detalles, se desplaza con las flechas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Ended early</source>
        <translation>Terminada antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Ended early, {why}</source>
        <translation>Terminada antes, {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Every session is listed here, with its ratings and your note. It all stays on this computer.</source>
        <translation>Aquí aparece cada sesión, con sus valoraciones y tu nota. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>HH:mm</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>H:mm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>How was last night’s sleep?</source>
        <translation>¿Qué tal dormiste anoche?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>It eased</source>
        <translation>Se alivió</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>It kept to the pattern from {begin} to {end}.</source>
        <translation>Siguió el patrón de {begin} a {end}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Kind shown</source>
        <translation>Tipo mostrado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Lying down</source>
        <translation>Posición acostada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Made longer</source>
        <translation>Alargada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Made shorter</source>
        <translation>Acortada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Making the report</source>
        <translation>Haciendo el informe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Marks of the points</source>
        <translation>Marcas de las puntas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Mat sessions up to {day}.pdf</source>
        <translation>Sesiones con esterilla hasta {day}.pdf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Natural breath throughout.</source>
        <translation>Respiración natural todo el tiempo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>No session of that kind, area and time.</source>
        <translation>Ninguna sesión de ese tipo, esa zona y ese tiempo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Not added: session of {day}</source>
        <translation>No añadida: sesión del {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Nothing about “{text}”. Try an area, or a word of a note.</source>
        <translation>Nada sobre «{text}». Prueba con una zona o con una palabra de una nota.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Noticed afterwards</source>
        <translation>Notado después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>One to three pages to print: what you did, your ratings before and after, the areas, and your notes. It stays on this computer until you hand it on.</source>
        <translation>De una a tres páginas para imprimir: lo que hiciste, tus valoraciones antes y después, las zonas y tus notas. Se queda en este equipo hasta que lo entregues.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Other breathing chosen</source>
        <translation>Se eligió otra respiración</translation>
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
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Informe para un médico o fisioterapeuta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Rest without the mat</source>
        <translation>Descanso sin esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation>Se guardó {name} en {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>Search notes and areas</source>
        <translation>Buscar en notas y zonas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Skipped ahead</source>
        <translation>Salto adelante</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Soreness</source>
        <translation>Zona dolorida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/headings.py"/>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sort by {column}</source>
        <translation>Ordenar por {column}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted by {column}, ascending</source>
        <translation>Ordenado por {column}, ascendente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted by {column}, descending</source>
        <translation>Ordenado por {column}, descendente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted, ascending</source>
        <translation>Ordenado, ascendente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted, descending</source>
        <translation>Ordenado, descendente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Stage {n}</source>
        <translation>Etapa {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Still there today</source>
        <translation>Hoy sigue ahí</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>That would end later than now. Choose an earlier time or fewer minutes.</source>
        <translation>Eso terminaría más tarde que ahora. Elige una hora anterior o menos minutos.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>The breath slowed down from {begin} to {end}.</source>
        <translation>La respiración se hizo más lenta de {begin} a {end}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>The day after</source>
        <translation>El día después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>The session stood still</source>
        <translation>La sesión estuvo parada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Then rest today, and stay on the same step.</source>
        <translation>Entonces descansa hoy y quédate en el mismo paso.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Tried out at {n} times speed</source>
        <translation>De prueba, a velocidad ×{n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Under a minute</source>
        <translation>Menos de un minuto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Went on</source>
        <translation>Reanudada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Your own breath</source>
        <translation>Tu propia respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>both sides</source>
        <translation>ambos lados</translation>
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
        <translation>mareo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>too painful</source>
        <translation>demasiado dolor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>uncomfortable</source>
        <translation>incómodo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{active} of {planned}</source>
        <translation>{active} de {planned}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{after} after</source>
        <translation>{after} después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{before} before</source>
        <translation>{before} antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{before} to {after}</source>
        <translation>de {before} a {after}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{day}, {begin} to {end}</source>
        <translation>{day}, de {begin} a {end}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>{found} of {n} sessions</source>
        <translation>{found} de {n} sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>{n} sessions</source>
        <translation>{n} sesiones</translation>
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
        <translation>0 a 9, flechas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>5 minutes more or less; in the lead-in 10 seconds</source>
        <translation>5 minutos más o menos; en la preparación, 10 segundos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Add it as another stage, or take it out again</source>
        <translation>Añadirla como otra etapa, o volver a quitarla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>All keys, scrolls with the arrow keys</source>
        <translation>Todas las teclas, se desplaza con las flechas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Alt+Left</source>
        <translation>Alt+Izquierda</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Another breathing pattern</source>
        <translation>Otro patrón de respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Back in Learn</source>
        <translation>Atrás en Aprender</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Breathe freely</source>
        <translation>Respirar libremente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose the area</source>
        <translation>Elegir la zona</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose, Progress, History, Learn</source>
        <translation>Elegir, Progreso, Historial, Aprender</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Close a panel or a question</source>
        <translation>Cerrar un panel o una pregunta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 a Ctrl+4</translation>
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
        <translation>Durante una sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>End, within 4 seconds</source>
        <translation>Terminar, en menos de 4 segundos</translation>
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
        <translation>En todas partes</translation>
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
        <translation>Pantalla completa y vuelta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Full, dim, dark</source>
        <translation>Completa, atenuada, oscura</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Mark that it eased</source>
        <translation>Marcar que se alivió</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Mark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>On to the next phase</source>
        <translation>Pasar a la fase siguiente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>P, Page up</source>
        <translation>P, RePág</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Page down</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Pause and go on; in the lead-in, start now</source>
        <translation>Pausar y seguir; en la preparación, empezar ya</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Pause, in the lead-in too</source>
        <translation>Pausar, también en la preparación</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Press it, choose it</source>
        <translation>Pulsarlo, elegirlo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Progress, History and Learn</source>
        <translation>Progreso, Historial y Aprender</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Rate; Delete takes it back</source>
        <translation>Valorar; Supr retira la valoración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Right, Left</source>
        <translation>Derecha, Izquierda</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Save what is edited in History</source>
        <translation>Guardar lo que se edita en Historial</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Search in Learn</source>
        <translation>Buscar en Aprender</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Shift+Space</source>
        <translation>Shift+Espacio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Sort the sessions by it; Left and Right lead to the other headings</source>
        <translation>Ordenar las sesiones según él; Izquierda y Derecha llevan a los demás encabezados</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Sound off and on</source>
        <translation>Quitar y poner el sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space on a heading</source>
        <translation>Espacio sobre un encabezado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space, Enter</source>
        <translation>Espacio, Enter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space, Enter, Play</source>
        <translation>Espacio, Enter, Reproducir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Start the session</source>
        <translation>Empezar la sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>The areas as a list, or the figure</source>
        <translation>Las zonas como lista, o la figura</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>The guide about what is on the screen</source>
        <translation>La guía sobre lo que hay en pantalla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the first or the last area</source>
        <translation>A la primera o a la última zona</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the neighbouring area of the figure or the list</source>
        <translation>A la zona vecina de la figura o de la lista</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the next control, or back</source>
        <translation>Al control siguiente o al anterior</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the next mark of a graph; Enter opens its session</source>
        <translation>A la marca siguiente de un gráfico; Enter abre su sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Too slow: breathe a little faster</source>
        <translation>Demasiado lenta: respirar un poco más rápido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Turn the figure, where one side is shown</source>
        <translation>Girar la figura, donde se muestra un solo lado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>A mat trial points that way. It was small, so it may be wrong.</source>
        <translation>Un ensayo con esterillas apunta en esa dirección. Era pequeño, así que puede estar equivocado.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Address of {study}</source>
        <translation>Dirección de {study}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/article.py"/>
        <source>Back to {what}</source>
        <translation>Volver a {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copied, the address of {study}</source>
        <translation>Copiada la dirección de {study}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copy the address of {study}</source>
        <translation>Copiar la dirección de {study}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Evidence: {words}, {n} of {most} dots</source>
        <translation>Pruebas: {words}, {n} de {most} puntos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>From: {sources}</source>
        <translation>De: {sources}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>It is often said. We found no study of mats that tested it.</source>
        <translation>Se dice a menudo. No encontramos ningún estudio con esterillas que lo probara.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>It was tested, and it did not hold.</source>
        <translation>Se probó, y no se confirmó.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Makers of mats: {where}</source>
        <translation>Fabricantes de esterillas: {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Mats with points</source>
        <translation>Esterillas con puntas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Mixed results</source>
        <translation>Resultados dispares</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Never tested with mats</source>
        <translation>Nunca se probó con esterillas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>No better than without</source>
        <translation>No mejor que sin ella</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Nobody has tested mats for it. Fingers or needles were tested, and a mat is neither.</source>
        <translation>Nadie lo ha probado con esterillas. Se probaron dedos o agujas, y una esterilla no es ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Not studied</source>
        <translation>Sin estudiar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>Nothing about “{asked}”. Try “{first}” or “{second}”.</source>
        <translation>Nada sobre «{asked}». Prueba con «{first}» o «{second}».</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/shown.py"/>
        <source>Off again</source>
        <translation>Quitarse de ellas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Only other ways studied</source>
        <translation>Solo se estudiaron otras formas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/shown.py"/>
        <source>Onto the points</source>
        <translation>Ponerse en las puntas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Our own choice, where nobody has looked</source>
        <translation>Nuestra propia elección, donde nadie lo ha investigado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/bodies.py"/>
        <source>People say</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Pressing, needles and the like</source>
        <translation>Presión, agujas y similares</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Right after use only</source>
        <translation>Solo justo después del uso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/sources.py"/>
        <source>Show it line by line</source>
        <translation>Mostrarlo línea por línea</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Slow breathing</source>
        <translation>Respiración lenta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Small trials</source>
        <translation>Ensayos pequeños</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Some trials point that way</source>
        <translation>Algunos ensayos apuntan en esa dirección</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Something was seen right after use, and not later.</source>
        <translation>Se vio algo justo después del uso, y no más tarde.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/bodies.py"/>
        <source>Studied</source>
        <translation>Lo que se estudió</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Taking care</source>
        <translation>Con cuidado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Tested, and no better than without</source>
        <translation>Se probó, y no fue mejor que sin ella</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Tested, did not hold</source>
        <translation>Se probó, no se confirmó</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The guide, line {n}</source>
        <translation>La guía, línea {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The guide, lines {n}</source>
        <translation>La guía, líneas {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The mat</source>
        <translation>La esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/article.py"/>
        <source>This is general information, not medical advice.</source>
        <translation>Esto es información general, no consejo médico.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Trials of mats looked at it, and do not agree.</source>
        <translation>Hay ensayos con esterillas que lo miraron, y no coinciden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Trials of mats looked at it. People with a mat did no better than people without.</source>
        <translation>Hay ensayos con esterillas que lo miraron. A quienes tenían esterilla no les fue mejor que a quienes no la tenían.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Using it</source>
        <translation>Cómo usarla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Web pages: {where}</source>
        <translation>Páginas web: {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What it is worth</source>
        <translation>Cuánto vale</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/sources.py"/>
        <source>Where this page comes from</source>
        <translation>De dónde sale esta página</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>a maker of mats, {where}</source>
        <translation>un fabricante de esterillas, {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>a web page, {where}</source>
        <translation>una página web, {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>how this program works</source>
        <translation>cómo funciona este programa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>our own choice</source>
        <translation>nuestra propia elección</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>pillow</source>
        <translation>cojín</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>sleep</source>
        <translation>sueño</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>the guide, line {n}</source>
        <translation>la guía, línea {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>the guide, lines {n}</source>
        <translation>la guía, líneas {n}</translation>
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
        <translation>de {least} a {most} minutos, {clothing}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{line}; only after a check in Settings</source>
        <translation>{line}; solo tras una comprobación en Ajustes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{n} thing found</source>
        <translation>{n} resultado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{n} things found</source>
        <translation>{n} resultados</translation>
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
        <translation>Ninguna fuente de aquí tiene las letras del idioma pedido ({code}), por eso esto está en inglés.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/opening.py"/>
        <source>Sample history, in a temporary folder</source>
        <translation>Historial de ejemplo, en una carpeta temporal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/opening.py"/>
        <source>Trying out: the session clock runs {n} times faster</source>
        <translation>Prueba: el reloj de la sesión va {n} veces más rápido</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>, then </source>
        <translation>, después </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>1 plan of {name} was here already.</source>
        <translation>1 plan de {name} ya estaba aquí.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>A therapist or a maker can give you a plan as a .toml file. The limits of your level and your answers hold for it too.</source>
        <translation>Un terapeuta o un fabricante puede darte un plan como archivo .toml. Los límites de tu nivel y de tus respuestas también valen para él.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Another breath.</source>
        <translation>Otra respiración.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Another breath: there can be {n} of your own at most.</source>
        <translation>Otra respiración: como máximo son {n} propias.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Breathing only</source>
        <translation>Solo respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>By {by}</source>
        <translation>De {by}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Close the plans</source>
        <translation>Cerrar los planes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>In another position.</source>
        <translation>En otra posición.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>In other clothing.</source>
        <translation>Con otra ropa.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>It is kept already.</source>
        <translation>Ya se conserva.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep the plan of the card</source>
        <translation>Conservar el plan de la tarjeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep what the card shows under a name, or save it as a file for somebody else.</source>
        <translation>Conserva con un nombre lo que muestra la tarjeta, o guárdalo como archivo para otra persona.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Left out.</source>
        <translation>Se deja fuera.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Name of the plan</source>
        <translation>Nombre del plan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>None yet.</source>
        <translation>Aún ninguno.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>On another surface.</source>
        <translation>En otra superficie.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Open a plan file</source>
        <translation>Abrir un archivo de plan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Removed: {name}</source>
        <translation>Se quitó: {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Rest without the mat</source>
        <translation>Descanso sin esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save the plan of the card as a file</source>
        <translation>Guardar el plan de la tarjeta como archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Save {name} as a file</source>
        <translation>Guardar {name} como archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation>Se guardó {name} en {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Shorter.</source>
        <translation>Más corta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Stage {n}: {what}</source>
        <translation>Etapa {n}: {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>There can be {n} plans at most. Remove one first.</source>
        <translation>Como máximo hay {n} planes. Quita uno primero.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_desk.py"/>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Your plans</source>
        <translation>Tus planes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>a breath like this is not possible here.</source>
        <translation>una respiración así no es posible aquí.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>breathe as you like</source>
        <translation>respira como quieras</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>plan {n}</source>
        <translation>plan {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>plan {n}, stage {m}</source>
        <translation>plan {n}, etapa {m}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{area} ({position})</source>
        <translation>{area} ({position})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} cannot be {value}.</source>
        <translation>{field} no puede ser {value}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} cannot be {value}; it is one of: {known}.</source>
        <translation>{field} no puede ser {value}; es uno de: {known}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} is missing.</source>
        <translation>Falta {field}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} is there more than {value} times.</source>
        <translation>{field} está más de {value} veces.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} means nothing here.</source>
        <translation>{field} no significa nada aquí.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be understood: it is not written as TOML.</source>
        <translation>{name} no se entiende: no está escrito como TOML.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be understood: look at line {line}.</source>
        <translation>{name} no se entiende: mira la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be used as things are.</source>
        <translation>{name} no se puede usar tal como están las cosas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} could not be read ({why}).</source>
        <translation>No se pudo leer {name} ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>{name} could not be written ({why}).</source>
        <translation>No se pudo escribir {name} ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is for a newer version of Mat Companion than this one.</source>
        <translation>{name} es para una versión de Mat Companion más nueva que esta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>{name} is kept.</source>
        <translation>{name} se conserva.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is no plan for Mat Companion: it does not say format = {format}.</source>
        <translation>{name} no es un plan para Mat Companion: no dice format = {format}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is no text, so there is no plan in it.</source>
        <translation>{name} no es texto, así que no hay ningún plan en él.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is on the card now.</source>
        <translation>{name} ya está en la tarjeta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is too large for a plan: {most} kB is the most.</source>
        <translation>{name} es demasiado grande para un plan: el máximo son {most} kB.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name}, {what}</source>
        <translation>{name}, {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{n} plans of {name} are among yours now.</source>
        <translation>{n} planes de {name} ya están entre los tuyos.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{n} plans of {name} were here already.</source>
        <translation>{n} planes de {name} ya estaban aquí.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{plan} is among your plans now.</source>
        <translation>{plan} ya está entre tus planes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{said} Nothing was changed.</source>
        <translation>{said} No se cambió nada.</translation>
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
            <numerusform>%n zona</numerusform>
            <numerusform>%n zonas</numerusform>
        </translation>
        <extra-one>%n area</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
        <extra-one>%n day</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n days with a session</source>
        <translation>
            <numerusform>%n día con sesión</numerusform>
            <numerusform>%n días con sesión</numerusform>
        </translation>
        <extra-one>%n day with a session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n decades shown</source>
        <translation>
            <numerusform>%n década mostrada</numerusform>
            <numerusform>%n décadas mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n full weeks</source>
        <translation>
            <numerusform>%n semana completa</numerusform>
            <numerusform>%n semanas completas</numerusform>
        </translation>
        <extra-one>%n full week</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n minutes this week</source>
        <translation>
            <numerusform>%n minuto esta semana</numerusform>
            <numerusform>%n minutos esta semana</numerusform>
        </translation>
        <extra-one>%n minute this week</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n months shown</source>
        <translation>
            <numerusform>%n mes mostrado</numerusform>
            <numerusform>%n meses mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n more days</source>
        <translation>
            <numerusform>%n día más</numerusform>
            <numerusform>%n días más</numerusform>
        </translation>
        <extra-one>%n more day</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n more ratings</source>
        <translation>
            <numerusform>%n valoración más</numerusform>
            <numerusform>%n valoraciones más</numerusform>
        </translation>
        <extra-one>%n more rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n more sessions</source>
        <translation>
            <numerusform>%n sesión más</numerusform>
            <numerusform>%n sesiones más</numerusform>
        </translation>
        <extra-one>%n more session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n quarters shown</source>
        <translation>
            <numerusform>%n trimestre mostrado</numerusform>
            <numerusform>%n trimestres mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions</source>
        <translation>
            <numerusform>%n sesión valorada</numerusform>
            <numerusform>%n sesiones valoradas</numerusform>
        </translation>
        <extra-one>%n rated session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions of those chosen above</source>
        <translation>
            <numerusform>%n sesión valorada de las elegidas arriba</numerusform>
            <numerusform>%n sesiones valoradas de las elegidas arriba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions so far</source>
        <translation>
            <numerusform>%n sesión valorada hasta ahora</numerusform>
            <numerusform>%n sesiones valoradas hasta ahora</numerusform>
        </translation>
        <extra-one>%n rated session so far</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions, too few to tell</source>
        <translation>
            <numerusform>%n sesión valorada, muy poco para saberlo</numerusform>
            <numerusform>%n sesiones valoradas, muy pocas para saberlo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>%n ratings</source>
        <translation>
            <numerusform>%n valoración</numerusform>
            <numerusform>%n valoraciones</numerusform>
        </translation>
        <extra-one>%n rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n ratings before sessions</source>
        <translation>
            <numerusform>%n valoración antes de una sesión</numerusform>
            <numerusform>%n valoraciones antes de las sesiones</numerusform>
        </translation>
        <extra-one>%n rating before a session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n ratings before sessions so far</source>
        <translation>
            <numerusform>%n valoración antes de una sesión hasta ahora</numerusform>
            <numerusform>%n valoraciones antes de las sesiones hasta ahora</numerusform>
        </translation>
        <extra-one>%n rating before a session so far</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n sessions on the mat</source>
        <translation>
            <numerusform>%n sesión en la esterilla</numerusform>
            <numerusform>%n sesiones en la esterilla</numerusform>
        </translation>
        <extra-one>%n session on the mat</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>%n sessions rated</source>
        <translation>
            <numerusform>%n sesión valorada</numerusform>
            <numerusform>%n sesiones valoradas</numerusform>
        </translation>
        <extra-one>%n session rated</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n sessions shown</source>
        <translation>
            <numerusform>%n sesión mostrada</numerusform>
            <numerusform>%n sesiones mostradas</numerusform>
        </translation>
        <extra-one>%n session shown</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n sessions were rated before only</source>
        <translation>
            <numerusform>%n sesión se valoró solo antes</numerusform>
            <numerusform>%n sesiones se valoraron solo antes</numerusform>
        </translation>
        <extra-one>%n session was rated before only</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>%n ways to breathe</source>
        <translation>
            <numerusform>%n forma de respirar</numerusform>
            <numerusform>%n formas de respirar</numerusform>
        </translation>
        <extra-one>%n way to breathe</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n weeks shown</source>
        <translation>
            <numerusform>%n semana mostrada</numerusform>
            <numerusform>%n semanas mostradas</numerusform>
        </translation>
        <extra-one>%n week shown</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n years shown</source>
        <translation>
            <numerusform>%n año mostrado</numerusform>
            <numerusform>%n años mostrados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>95 % interval within 0.01</source>
        <translation>95 %: intervalo dentro de 0,01</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>95 % interval {interval}</source>
        <translation>95 %: intervalo de {interval}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>A median is shown from {n} rated sessions on.</source>
        <translation>Se muestra una mediana a partir de {n} sesiones valoradas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>A trend needs {least} ratings over three weeks: {more}.</source>
        <translation>Una tendencia necesita {least} valoraciones a lo largo de tres semanas: {more}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Acclimatisation</source>
        <translation>Adaptación</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All areas</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All goals</source>
        <translation>Todos los objetivos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>All ratings are of one time, so there is no trend.</source>
        <translation>Todas las valoraciones son de un mismo momento, así que no hay tendencia.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Area shown</source>
        <translation>Zona mostrada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Body heat map</source>
        <translation>Mapa de calor del cuerpo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Breathing of the sessions, and the change of {scale} after each</source>
        <translation>La respiración de las sesiones, y el cambio de {scale} después de cada una</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Change {number}</source>
        <translation>Cambio {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Change; more sessions, bigger</source>
        <translation>Cambio; con más sesiones, más grande</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Choose an area</source>
        <translation>Elegir una zona</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Colours shown</source>
        <translation>Colores mostrados</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>Day with a session</source>
        <translation>Día con sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>Days with a session. {n} of the last {of}</source>
        <translation>Días con sesión. {n} de los últimos {of}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>Days with a session. {n} of {of}, {days}</source>
        <translation>Días con sesión. {n} de {of}, {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Decade</source>
        <translation>Década</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Enough ratings in {n} of %n areas</source>
        <translation>
            <numerusform>Suficientes valoraciones en {n} de %n zona</numerusform>
            <numerusform>Suficientes valoraciones en {n} de %n zonas</numerusform>
        </translation>
        <extra-one>Enough ratings in {n} of %n area</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Every session becomes one dot. Rate how you feel before and after, and from the third time on you see what changed.</source>
        <translation>Cada sesión se convierte en un punto. Valora cómo te sientes antes y después, y desde la tercera vez verás qué cambió.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Fewer minutes</source>
        <translation>Menos minutos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>First minute</source>
        <translation>Primer minuto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>From head to foot, not from best to worst: with so many areas, one always looks better by chance. Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>De la cabeza a los pies, no de mejor a peor: con tantas zonas, siempre hay una que parece mejor por azar. Las valoraciones no distinguen entre la esterilla y simplemente acostarse sin moverse.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Goal shown</source>
        <translation>Objetivo mostrado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Goal, %n minutes</source>
        <translation>
            <numerusform>Objetivo, %n minuto</numerusform>
            <numerusform>Objetivo, %n minutos</numerusform>
        </translation>
        <extra-one>Goal, %n minute</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/change_strip.py"/>
        <source>Higher after</source>
        <translation>Mayor después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Hours are counted, not compared: you chose the time yourself.</source>
        <translation>Las horas se cuentan, no se comparan: tú elegiste el momento.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings at the end about as it did</source>
        <translation>Al final pica más o menos como antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings less at the end than it did</source>
        <translation>Al final pica menos que antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings more at the end than it did</source>
        <translation>Al final pica más que antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Kind shown</source>
        <translation>Tipo mostrado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Ladder shown</source>
        <translation>Escalera mostrada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Less than 0.01 points a week</source>
        <translation>Menos de 0,01 puntos por semana</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Level ladder</source>
        <translation>Escalera de niveles</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/change_strip.py"/>
        <source>Lower after</source>
        <translation>Menor después</translation>
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
        <translation>MMMM 'de' yyyy</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Marked in %n sessions</source>
        <translation>
            <numerusform>Marcado en %n sesión</numerusform>
            <numerusform>Marcado en %n sesiones</numerusform>
        </translation>
        <extra-one>Marked in %n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Marked in %n sessions so far</source>
        <translation>
            <numerusform>Marcado en %n sesión hasta ahora</numerusform>
            <numerusform>Marcado en %n sesiones hasta ahora</numerusform>
        </translation>
        <extra-one>Marked in %n session so far</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Mat, breathing and rest beside one another</source>
        <translation>Esterilla, respiración y descanso, uno junto a otro</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Median and interval</source>
        <translation>Mediana e intervalo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Median change</source>
        <translation>Cambio mediano</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change 0</source>
        <translation>Cambio mediano 0</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change {number} point</source>
        <translation>Cambio mediano de {number} punto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change {number} points</source>
        <translation>Cambio mediano de {number} puntos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Median {early} in the first third, {late} in the last</source>
        <translation>Mediana {early} en el primer tercio, {late} en el último</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/minutes_per_week.py"/>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each decade</source>
        <translation>Minutos por semana, la media de cada década</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each month</source>
        <translation>Minutos por semana, la media de cada mes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each quarter</source>
        <translation>Minutos por semana, la media de cada trimestre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each year</source>
        <translation>Minutos por semana, la media de cada año</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Minutes of the sessions with each area</source>
        <translation>Minutos de las sesiones con cada zona</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/minutes_per_week.py"/>
        <source>Minutes per week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Minutes until the sting eased, session after session</source>
        <translation>Minutos hasta que el picor se alivió, sesión tras sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>More minutes</source>
        <translation>Más minutos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>No area was used in the last 4 weeks.</source>
        <translation>No se usó ninguna zona en las últimas 4 semanas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No clear change after sessions</source>
        <translation>Sin cambio claro después de las sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>No day with a session</source>
        <translation>Ningún día con sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No rated sessions {within}</source>
        <translation>Ninguna sesión valorada {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>No ratings yet. They are optional.</source>
        <translation>Aún no hay valoraciones. Son opcionales.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>No session</source>
        <translation>Ninguna sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No session passes the filters above.</source>
        <translation>Ninguna sesión pasa los filtros de arriba.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>No sessions</source>
        <translation>Ninguna sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>No sessions like these</source>
        <translation>No hay sesiones así</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>No sessions this week so far</source>
        <translation>Ninguna sesión esta semana hasta ahora</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>No sessions {within}</source>
        <translation>Ninguna sesión {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>No steps without the mat</source>
        <translation>Sin la esterilla no hay pasos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>No study says how fast to go, and nobody has to reach the end. Staying is as good as going on.</source>
        <translation>Ningún estudio dice a qué velocidad avanzar, y nadie tiene que llegar al final. Quedarse es tan bueno como seguir.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>None of the sessions shown has a rating of {scale} beforehand.</source>
        <translation>Ninguna de las sesiones mostradas tiene una valoración previa de {scale}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>None of the sessions shown was for an area. Choose one on the figure, and it appears here.</source>
        <translation>Ninguna de las sesiones mostradas fue para una zona. Elige una en la figura y aparecerá aquí.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>None of the sessions shown was on the mat.</source>
        <translation>Ninguna de las sesiones mostradas fue en la esterilla.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Not enough yet</source>
        <translation>Aún no hay suficiente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Not reached</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Numbers, for a spreadsheet</source>
        <translation>Números, para una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>On what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>One dot a day. Bigger and brighter means more minutes</source>
        <translation>Un punto por día. Más grande y más brillante significa más minutos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>One dot a day. Bigger and darker means more minutes</source>
        <translation>Un punto por día. Más grande y más oscuro significa más minutos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Part of the body</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rate after a session how strong the sting was in the first minute and at the end.</source>
        <translation>Valora después de una sesión la intensidad del picor en el primer minuto y al final.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Rate how tense you feel before and after a session, and the pair appears here. Ratings are optional.</source>
        <translation>Valora cuánta tensión sientes antes y después de una sesión, y el par aparece aquí. Las valoraciones son opcionales.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Rate how you feel before a session, and each rating appears here. A trend needs 12 over three weeks.</source>
        <translation>Valora cómo te sientes antes de una sesión, y cada valoración aparece aquí. Una tendencia necesita 12 a lo largo de tres semanas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Rated</source>
        <translation>Valoradas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rated in %n sessions</source>
        <translation>
            <numerusform>Valorado en %n sesión</numerusform>
            <numerusform>Valorado en %n sesiones</numerusform>
        </translation>
        <extra-one>Rated in %n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rated in %n sessions so far</source>
        <translation>
            <numerusform>Valorado en %n sesión hasta ahora</numerusform>
            <numerusform>Valorado en %n sesiones hasta ahora</numerusform>
        </translation>
        <extra-one>Rated in %n session so far</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Rating shown</source>
        <translation>Valoración mostrada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Las valoraciones no distinguen entre la esterilla y simplemente acostarse sin moverse.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Reached earlier</source>
        <translation>Alcanzado antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Resting alone often does this too.</source>
        <translation>A menudo el descanso por sí solo también hace esto.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Save the graph</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>See an example</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Session {n}, {day}</source>
        <translation>Sesión {n}, {day}</translation>
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
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Sessions begun</source>
        <translation>Sesiones empezadas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sessions {first} to {last}</source>
        <translation>Sesiones {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Show all sessions</source>
        <translation>Mostrar todas las sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Show year</source>
        <translation>Mostrar el año</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Skin gets used to the points; how hard you lie changes the sting too.</source>
        <translation>La piel se acostumbra a las puntas; cuánto te apoyas también cambia el picor.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Step {n}, {level}</source>
        <translation>Paso {n}, {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps are about the mat; the filter above shows {kind} only.</source>
        <translation>Los pasos tratan de la esterilla; el filtro de arriba muestra solo {kind}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Steps of getting used to the points</source>
        <translation>Pasos para acostumbrarse a las puntas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps of getting used to the points, easiest first, with their minutes</source>
        <translation>Pasos para acostumbrarse a las puntas, del más fácil al más difícil, con sus minutos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps of getting used to the points, easiest first, with their minutes. {sessions}</source>
        <translation>Pasos para acostumbrarse a las puntas, del más fácil al más difícil, con sus minutos. {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sting at the end, 0 to 10, session after session</source>
        <translation>Picor al final, de 0 a 10, sesión tras sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sting in the first minute, 0 to 10, session after session</source>
        <translation>Picor en el primer minuto, de 0 a 10, sesión tras sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Sting shown</source>
        <translation>Picor mostrado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Surface and clothing change the sting too; each has a sign of its own.</source>
        <translation>La superficie y la ropa también cambian el picor; cada una tiene su propio signo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>The change of {scale} after each session, by kind</source>
        <translation>El cambio de {scale} después de cada sesión, por tipo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings about as it did</source>
        <translation>El primer minuto pica más o menos como antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings less than it did</source>
        <translation>El primer minuto pica menos que antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings more than it did</source>
        <translation>El primer minuto pica más que antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>The first session brings a dot.</source>
        <translation>La primera sesión trae un punto.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>The first step is {rung}.</source>
        <translation>El primer paso es {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>The last one on {day}</source>
        <translation>La última el {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>The next one</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases about as soon as it did</source>
        <translation>El picor se alivia más o menos tan pronto como antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases later than it did</source>
        <translation>El picor se alivia más tarde que antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases sooner than it did</source>
        <translation>El picor se alivia más pronto que antes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>There are %n on other days.</source>
        <translation>
            <numerusform>Hay %n en otros días.</numerusform>
            <numerusform>Hay %n en otros días.</numerusform>
        </translation>
        <extra-one>There is %n on other days.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>There are older ones.</source>
        <translation>Hay otras más antiguas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This decade</source>
        <translation>Esta década</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>This looks at your newest sessions, since {day}; you may have reached steps before.</source>
        <translation>Esto mira tus sesiones más recientes, desde el {day}; puede que ya hubieras alcanzado algunos pasos antes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Time of day and breathing</source>
        <translation>Hora del día y respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Told apart by</source>
        <translation>Separar por</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Too few ratings</source>
        <translation>Muy pocas valoraciones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Too few ratings to show a change in any area</source>
        <translation>Muy pocas valoraciones para mostrar un cambio en alguna zona</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>Too few ratings yet: {n} for an area.</source>
        <translation>Aún hay muy pocas valoraciones: hacen falta {n} por zona.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Until it eased</source>
        <translation>Hasta que se alivió</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Weeks differ for many reasons. A trend cannot tell which of them it was.</source>
        <translation>Las semanas difieren por muchos motivos. Una tendencia no puede decir cuál de ellos fue.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>When sessions began, and the change of {scale} after each</source>
        <translation>Cuándo empezaron las sesiones, y el cambio de {scale} después de cada una</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Where several areas share a stage, each counts all its minutes.</source>
        <translation>Donde varias zonas comparten una etapa, cada una cuenta todos sus minutos.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Which way it goes is said from {least} sessions on: {more}.</source>
        <translation>Hacia dónde va se dice a partir de {least} sesiones: {more}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <source>Year calendar</source>
        <translation>Calendario anual</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>You are on {rung}</source>
        <translation>Estás en {rung}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>You begin most often from {hour}</source>
        <translation>Empiezas con más frecuencia de {hour}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>You have %n sessions, but none that passes the filters.</source>
        <translation>
            <numerusform>Tienes %n sesión, pero no pasa los filtros.</numerusform>
            <numerusform>Tienes %n sesiones, pero ninguna pasa los filtros.</numerusform>
        </translation>
        <extra-one>You have %n session, but none that passes the filters.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Your first dot goes here</source>
        <translation>Aquí va tu primer punto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Your first session on the mat is the first step. Each part of the body has a ladder of its own.</source>
        <translation>Tu primera sesión en la esterilla es el primer paso. Cada parte del cuerpo tiene su propia escalera.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Your own breath</source>
        <translation>Tu propia respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Your ratings were usually higher after sessions</source>
        <translation>Tus valoraciones fueron por lo general mayores después de las sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Your ratings were usually lower after sessions</source>
        <translation>Tus valoraciones fueron por lo general menores después de las sesiones</translation>
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
        <translation>dddd d 'de' MMMM</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>from {days}</source>
        <translation>del {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>goal {minutes} a week</source>
        <translation>objetivo: {minutes} por semana</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in the past year</source>
        <translation>en el último año</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in these 3 months</source>
        <translation>en estos 3 meses</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in these 4 weeks</source>
        <translation>en estas 4 semanas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>last on {day}</source>
        <translation>la última el {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>least {minutes}</source>
        <translation>mínimo {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>median {change}, {ratings}</source>
        <translation>mediana {change}, {ratings}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>median {number}</source>
        <translation>mediana {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>median {reading}, up to {day}</source>
        <translation>mediana {reading}, hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>most {minutes} a week, {period}</source>
        <translation>máximo {minutes} por semana, {period}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>most {minutes} on {day}</source>
        <translation>máximo {minutes} el {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>next: {rung}</source>
        <translation>siguiente: {rung}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>reached {day}, {sessions}</source>
        <translation>alcanzado el {day}, {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>the last new one, step {n}, on {day}</source>
        <translation>el último nuevo, el paso {n}, el {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>the last one {number}</source>
        <translation>la última {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>the last one {reading}</source>
        <translation>la última {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>the last ones: median {reading}</source>
        <translation>las últimas: mediana {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>the last ones: {reading}</source>
        <translation>las últimas: {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>used %n days ago</source>
        <translation>
            <numerusform>usada hace %n día</numerusform>
            <numerusform>usada hace %n días</numerusform>
        </translation>
        <extra-one>used %n day ago</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>used today</source>
        <translation>usada hoy</translation>
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
        <translation>{before} antes, {after} después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{change} in {sessions}</source>
        <translation>{change} en {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{count}, median {before}</source>
        <translation>{count}, mediana {before}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{count}, median {before} before, {after} after</source>
        <translation>{count}, mediana {before} antes, {after} después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} You chose the breathing yourself, so a difference may come from the day.</source>
        <translation>{first} Tú elegiste la respiración, así que una diferencia puede venir del día.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} You chose the kind yourself, so a difference may come from the day.</source>
        <translation>{first} Tú elegiste el tipo, así que una diferencia puede venir del día.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{kind}: {before} before</source>
        <translation>{kind}: {before} antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{kind}: {reading}</source>
        <translation>{kind}: {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{lower} lower, {same} the same, {higher} higher</source>
        <translation>menores: {lower}, iguales: {same}, mayores: {higher}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{low} at the least, {high} at the most</source>
        <translation>{low} como mínimo, {high} como máximo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} a week</source>
        <translation>{minutes} por semana</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} in all</source>
        <translation>{minutes} en total</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} in {sessions}</source>
        <translation>{minutes} en {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{minutes} in {sessions}, last on {day}</source>
        <translation>{minutes} en {sessions}, la última el {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} {within}</source>
        <translation>{minutes} {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes}, goal reached</source>
        <translation>{minutes}, objetivo alcanzado</translation>
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
        <translation>{number} puntos por semana</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{n} of the last {of} days</source>
        <translation>{n} de los últimos {of} días</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{n} of {count} steps reached</source>
        <translation>{n} de {count} pasos alcanzados</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{n} of {of} days</source>
        <translation>{n} de {of} días</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>{n} of {of} ratings</source>
        <translation>{n} de {of} valoraciones</translation>
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
            <numerusform>{rated} de %n sesión valorada</numerusform>
            <numerusform>{rated} de %n sesiones valoradas</numerusform>
        </translation>
        <extra-one>{rated} of %n session rated</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{rated} of all %n sessions rated</source>
        <translation>
            <numerusform>Valorada: {rated} de %n sesión en total</numerusform>
            <numerusform>Valoradas: {rated} de %n sesiones en total</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{rated}, too few to tell</source>
        <translation>{rated}, muy pocas para saberlo</translation>
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
        <translation>{scale} antes y después, de 0 a 10</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before each session, 0 to 10</source>
        <translation>{scale} antes de cada sesión, de 0 a 10</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions shows no clear trend</source>
        <translation>{scale} antes de las sesiones: sin tendencia clara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions went down</source>
        <translation>{scale} antes de las sesiones: ha bajado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions went up</source>
        <translation>{scale} antes de las sesiones: ha subido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{scale}, median change where {n} sessions or more are rated</source>
        <translation>{scale}, cambio mediano donde hay {n} o más sesiones valoradas</translation>
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
        <translation>{sessions}, en {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{sessions}, {minutes}</source>
        <translation>{sessions}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{sessions}, {rated} rated</source>
        <translation>{sessions}, {rated} valoradas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{step}, a longer one</source>
        <translation>{step}, uno más largo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{surface}, {clothing}</source>
        <translation>{surface}, {clothing}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{track}: not tried yet</source>
        <translation>{track}: aún sin probar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{track}: step {n} of {count}</source>
        <translation>{track}: paso {n} de {count}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{what}. {goal} or more in {reached} of {weeks}</source>
        <translation>{what}. {goal} o más en {reached} de {weeks}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{what}. {n} of {sessions}</source>
        <translation>{what}. {n} de {sessions}</translation>
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
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} could not be read ({reason}).</source>
        <translation>No se pudo leer {name} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} is a WAV file of a kind that cannot be played here.</source>
        <translation>{name} es un archivo WAV de un tipo que no se puede reproducir aquí.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} is not a plain WAV file ({reason}).</source>
        <translation>{name} no es un archivo WAV corriente ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} is shorter than a second.</source>
        <translation>{name} dura menos de un segundo.</translation>
    </message>
</context>
<context>
    <name>red_flags</name>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Call your local emergency number (112, 911, 999 …), or ask someone to call.</source>
        <translation>Llama al número de emergencias de tu país (112, 911, 999 …) o pide a alguien que llame.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>From the web pages of {names}.</source>
        <translation>De las páginas web de {names}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Get help now</source>
        <translation>Pide ayuda ya</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>It may be worth talking to a professional.</source>
        <translation>Puede valer la pena hablar con un profesional.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Over {n} weeks your pain before sessions has gone up by {points} points or more.</source>
        <translation>En {n} semanas, tu dolor antes de las sesiones ha subido {points} puntos o más.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Pain of {n} or more is worth showing to someone.</source>
        <translation>Conviene que alguien vea un dolor de {n} o más.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Pain of {n} or more is worth showing to someone. The mat can wait.</source>
        <translation>Conviene que alguien vea un dolor de {n} o más. La esterilla puede esperar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some headaches need a doctor, not a mat.</source>
        <translation>Algunos dolores de cabeza necesitan un médico, no una esterilla.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some neck pain needs a doctor, not a mat.</source>
        <translation>Algunos dolores de cuello necesitan un médico, no una esterilla.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some pain in a leg needs a doctor, not a mat.</source>
        <translation>Algunos dolores en una pierna necesitan un médico, no una esterilla.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some pain in the back or legs needs a doctor, not a mat.</source>
        <translation>Algunos dolores de espalda o de piernas necesitan un médico, no una esterilla.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some signs mean that you should stop.</source>
        <translation>Algunas señales significan que debes parar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Stop, and get help now</source>
        <translation>Para, y pide ayuda ya</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>This is general information. It does not say what you have.</source>
        <translation>Esto es información general. No dice qué tienes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>When to see someone</source>
        <translation>Cuándo acudir a un profesional</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>You have noted pain for more than {n} weeks, and it does not ease.</source>
        <translation>Has anotado dolor durante más de {n} semanas, y no se alivia.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>{area} · </source>
        <translation>{area} · </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>{n} sessions in a row began with pain of {pain} or more.</source>
        <translation>{n} sesiones seguidas empezaron con un dolor de {pain} o más.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>a file stands where a folder should be</source>
        <translation>hay un archivo donde debería haber una carpeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>nothing may be written there</source>
        <translation>allí no se puede escribir nada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>something of that name is there already</source>
        <translation>ya hay algo con ese nombre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>that is not allowed here</source>
        <translation>aquí no está permitido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the disk reported an error</source>
        <translation>el disco comunicó un error</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the system refused</source>
        <translation>el sistema lo rechazó</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>A quiet word when you want one. Never during a session.</source>
        <translation>Un aviso discreto cuando lo quieras. Nunca durante una sesión.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Add a reminder</source>
        <translation>Añadir un recordatorio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Closing the window then only puts it away, and reminders still come.</source>
        <translation>Así, cerrar la ventana solo la aparta, y los recordatorios siguen llegando.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>None yet.</source>
        <translation>Aún ninguno.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>On no day, so it does not come.</source>
        <translation>Ningún día, así que no llega.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Reminder {n}</source>
        <translation>Recordatorio {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Remove reminder {n}</source>
        <translation>Quitar el recordatorio {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Start at login</source>
        <translation>Abrir al arrancar el equipo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Stay in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>There can be {n} reminders at most.</source>
        <translation>Como máximo son {n} recordatorios.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>They come while Mat Companion is open.</source>
        <translation>Llegan mientras Mat Companion está abierto.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>This desktop has no tray. Reminders come while the window is open.</source>
        <translation>Este escritorio no tiene bandeja. Los recordatorios llegan mientras la ventana está abierta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Time of reminder {n}</source>
        <translation>Hora del recordatorio {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Without the window, where there is a tray.</source>
        <translation>Sin la ventana, donde haya una bandeja.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>{day}, reminder {n}</source>
        <translation>{day}, recordatorio {n}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n notes are not printed.</source>
        <translation>
            <numerusform>%n nota no se imprime.</numerusform>
            <numerusform>%n notas no se imprimen.</numerusform>
        </translation>
        <extra-one>%n note is not printed.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>%n rated sessions</source>
        <translation>
            <numerusform>%n sesión valorada</numerusform>
            <numerusform>%n sesiones valoradas</numerusform>
        </translation>
        <extra-one>%n rated session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n sessions were ended early</source>
        <translation>
            <numerusform>%n sesión se terminó antes</numerusform>
            <numerusform>%n sesiones se terminaron antes</numerusform>
        </translation>
        <extra-one>%n session was ended early</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n were added by hand or imported.</source>
        <translation>
            <numerusform>%n sesión se añadió a mano o se importó.</numerusform>
            <numerusform>%n se añadieron a mano o se importaron.</numerusform>
        </translation>
        <extra-one>%n session was added by hand or imported.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n were cut off by the computer.</source>
        <translation>
            <numerusform>El equipo cortó %n sesión.</numerusform>
            <numerusform>El equipo cortó %n.</numerusform>
        </translation>
        <extra-one>%n session was cut off by the computer.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n with a faster clock are left out.</source>
        <translation>
            <numerusform>%n sesión con un reloj más rápido no se incluye.</numerusform>
            <numerusform>%n con un reloj más rápido no se incluyen.</numerusform>
        </translation>
        <extra-one>%n session with a faster clock is left out.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>A pattern of one’s own</source>
        <translation>Patrón propio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <location filename="../../matcompanion/ui/report/pictures.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Also rated</source>
        <translation>También valorado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Areas on the mat</source>
        <translation>Zonas en la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Areas that shared a stage each have its whole time.</source>
        <translation>Las zonas que compartieron una etapa tienen cada una todo su tiempo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <location filename="../../matcompanion/ui/report/pictures.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Breathing only</source>
        <translation>Solo respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Breathing: {parts}.</source>
        <translation>Respiración: {parts}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Change: 95 % interval {low} to {high}</source>
        <translation>Cambio: intervalo del 95 % de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Darker means more sessions. Left and right are those of the person.</source>
        <translation>Más oscuro significa más sesiones. La izquierda y la derecha son las de la persona.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is a session, 0 to 10</source>
        <translation>Cada anillo es una sesión, de 0 a 10</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a month, its line the middle half</source>
        <translation>Cada anillo es la mediana de un mes; su línea, la mitad central</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a week, its line the middle half</source>
        <translation>Cada anillo es la mediana de una semana; su línea, la mitad central</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a year, its line the middle half</source>
        <translation>Cada anillo es la mediana de un año; su línea, la mitad central</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>From the person’s own ratings and notes. For relaxation; not a diagnosis.</source>
        <translation>De las propias valoraciones y notas de la persona. Para relajarse; no es un diagnóstico.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>How strong the sting was is not rated.</source>
        <translation>No se valoró la intensidad del picor.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>How strong the sting was, 0 to 10: {what}.</source>
        <translation>Intensidad del picor, de 0 a 10: {what}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>L and R mark the sides that were named in ratings.</source>
        <translation>I y D marcan los lados que se nombraron en las valoraciones.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>L {n}</source>
        <translation>I {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Made on {day} with Mat Companion</source>
        <translation>Hecho el {day} con Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Median {median}</source>
        <translation>Mediana {median}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a month</source>
        <translation>Minutos por mes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a week are drawn from %n weeks on.</source>
        <translation>
            <numerusform>Los minutos por semana se dibujan a partir de %n semana.</numerusform>
            <numerusform>Los minutos por semana se dibujan a partir de %n semanas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a year</source>
        <translation>Minutos por año</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>No session was on the mat.</source>
        <translation>Ninguna sesión fue en la esterilla.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>No session was rated both before and after.</source>
        <translation>Ninguna sesión se valoró antes y también después.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Nothing was noted afterwards.</source>
        <translation>No se anotó nada después.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Noticed afterwards</source>
        <translation>Notado después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Noticed afterwards (sessions): {what}.</source>
        <translation>Notado después (sesiones): {what}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>On the mat</source>
        <translation>En la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/pdf.py"/>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Pain change</source>
        <translation>Dolor, cambio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Pain change is the median, with the number of ratings; from 12 on.</source>
        <translation>El cambio del dolor es la mediana, con el número de valoraciones; a partir de 12.</translation>
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
        <translation>Valoradas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Ratings before sessions, over the weeks</source>
        <translation>Valoraciones antes de las sesiones, a lo largo de las semanas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Las valoraciones no distinguen entre la esterilla y simplemente acostarse sin moverse.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Ratings from 0 to 10. Each line is a pair, wider where it came more often; the thick one joins the medians.</source>
        <translation>Valoraciones de 0 a 10. Cada línea es un par, más ancha donde se dio más a menudo; la gruesa une las medianas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Rest without the mat</source>
        <translation>Descanso sin esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Resting alone often does this too.</source>
        <translation>A menudo el descanso por sí solo también hace esto.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Resting alone often lowers such ratings too.</source>
        <translation>El descanso por sí solo a menudo también baja estas valoraciones.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Sessions on an acupressure mat</source>
        <translation>Sesiones en una esterilla de acupresión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/pdf.py"/>
        <source>Sessions on an acupressure mat, {period}</source>
        <translation>Sesiones en una esterilla de acupresión, {period}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Side rated</source>
        <translation>Lado valorado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Skin or cloth</source>
        <translation>Piel o tela</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>The interval of the change is the exact one of Hodges and Lehmann (signed ranks), from 8 rated sessions. The trend is that of Theil and Sen. “Usually lower” or “higher” is said from 12, looked at anew at every fourth, if the 99 % interval leaves out 0 and the median is 1 or more; “went down” or “up”, if that of the trend leaves out 0 and it comes to 1 or more over its days. The median change is that of the pairs, which need not be the difference of the two medians. Kinds and areas are split only from 12 ratings each, and never ranked. Missing ratings are not filled in.</source>
        <translation>El intervalo del cambio es el exacto de Hodges y Lehmann (rangos con signo), a partir de 8 sesiones valoradas. La tendencia es la de Theil y Sen. «Por lo general menor» o «mayor» se dice a partir de 12, y se vuelve a mirar cada cuatro, si el intervalo del 99 % deja fuera el 0 y la mediana es de 1 o más; «ha bajado» o «ha subido», si el de la tendencia deja fuera el 0 y esta llega a 1 o más a lo largo de sus días. El cambio mediano es el de los pares, que no tiene por qué ser la diferencia de las dos medianas. Los tipos y las zonas se separan solo a partir de 12 valoraciones cada uno, y nunca se ordenan de mejor a peor. Las valoraciones que faltan no se rellenan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>The numbers</source>
        <translation>Los números</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>The points, and what came after</source>
        <translation>Las puntas, y lo que vino después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>There are no sessions yet, so there is nothing to report.</source>
        <translation>Aún no hay sesiones, así que no hay nada de que informar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>There are no sessions {days}, so there is nothing to report.</source>
        <translation>No hay sesiones {days}, así que no hay nada de que informar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>They are drawn over time from %n ratings on.</source>
        <translation>
            <numerusform>Se dibujan a lo largo del tiempo a partir de %n valoración.</numerusform>
            <numerusform>Se dibujan a lo largo del tiempo a partir de %n valoraciones.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>What the person noted</source>
        <translation>Lo que anotó la persona</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>[cut: the first {shown} of {whole} characters]</source>
        <translation>[cortado: los primeros {shown} de {whole} caracteres]</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>and %n other ways</source>
        <translation>
            <numerusform>y %n forma más</numerusform>
            <numerusform>y %n formas más</numerusform>
        </translation>
        <extra-one>and %n other way</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>both {n}</source>
        <translation>ambos {n}</translation>
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
        <translation>d 'de' MMMM</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>d MMMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>dizzy</source>
        <translation>mareo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>in the first minute</source>
        <translation>en el primer minuto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>no reason given</source>
        <translation>sin indicar motivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>since {first}</source>
        <translation>desde el {first}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>too few ({n})</source>
        <translation>muy pocas ({n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>too few for a verdict</source>
        <translation>muy pocas para una conclusión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>too few to tell</source>
        <translation>muy pocas para saberlo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>too painful</source>
        <translation>demasiado dolor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>uncomfortable</source>
        <translation>incómodo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>up to {last}</source>
        <translation>hasta el {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{days} of {all} days</source>
        <translation>{days} de {all} días</translation>
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
        <translation>del {first} al {last} ({days} días)</translation>
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
        <translation>{median}. Una tendencia necesita {n} valoraciones a lo largo de {days} días</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{median}. Trend {slope} a week, 95 % interval {low} to {high}</source>
        <translation>{median}. Tendencia {slope} por semana, intervalo del 95 % de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} breathing only</source>
        <translation>{n} de solo respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} on the mat</source>
        <translation>{n} en la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} resting without the mat</source>
        <translation>{n} de descanso sin esterilla</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{rated} of %n sessions rated both times</source>
        <translation>
            <numerusform>{rated} de %n sesión valorada ambas veces</numerusform>
            <numerusform>{rated} de %n sesiones valoradas ambas veces</numerusform>
        </translation>
        <extra-one>{rated} of %n session rated both times</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions went down</source>
        <translation>{scale} antes de las sesiones: ha bajado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions went up</source>
        <translation>{scale} antes de las sesiones: ha subido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions: no clear trend</source>
        <translation>{scale} antes de las sesiones: sin tendencia clara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions: too little for a trend</source>
        <translation>{scale} antes de las sesiones: muy poco para una tendencia</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} was usually higher after sessions</source>
        <translation>{scale} por lo general mayor después de las sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} was usually lower after sessions</source>
        <translation>{scale} por lo general menor después de las sesiones</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: %n ratings before</source>
        <translation>
            <numerusform>{scale}: %n valoración antes de una sesión</numerusform>
            <numerusform>{scale}: %n valoraciones antes</numerusform>
        </translation>
        <extra-one>{scale}: %n rating before a session</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: no clear change after sessions</source>
        <translation>{scale}: sin cambio claro después de las sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: {rated}, {few}</source>
        <translation>{scale}: {rated}, {few}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{sessions} on {days}</source>
        <translation>{sessions} en {days}</translation>
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
        <translation>{what}, {time} en total: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{when} median {median}, most {most} ({sessions})</source>
        <translation>{when} mediana {median}, máximo {most} ({sessions})</translation>
    </message>
</context>
<context>
    <name>rung</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n full sessions hardly stung</source>
        <translation>
            <numerusform>%n sesión completa apenas picó</numerusform>
            <numerusform>%n sesiones completas apenas picaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n full sessions went well</source>
        <translation>
            <numerusform>%n sesión completa fue bien</numerusform>
            <numerusform>%n sesiones completas fueron bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n more full sessions that feel fine, then the next.</source>
        <translation>
            <numerusform>Una sesión completa más que vaya bien, y luego el siguiente.</numerusform>
            <numerusform>%n sesiones completas más que vayan bien, y luego el siguiente.</numerusform>
        </translation>
        <extra-one>One more full session that feels fine, then the next.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n more sessions with the towel.</source>
        <translation>
            <numerusform>Una sesión más con la toalla.</numerusform>
            <numerusform>%n sesiones más con la toalla.</numerusform>
        </translation>
        <extra-one>One more session with the towel.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>A new level needs {n} sessions without trouble, and {days} days since the last new one.</source>
        <translation>Un nivel nuevo necesita {n} sesiones sin problemas, y {days} días desde el último nuevo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>A whole session has {minutes} at most.</source>
        <translation>Una sesión entera dura como máximo {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Address of the study {name}</source>
        <translation>Dirección del estudio {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Breathe as you like until you feel steady.</source>
        <translation>Respira como quieras hasta que te sientas estable.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Breathing only</source>
        <translation>Solo respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Breathing: {pattern}.</source>
        <translation>Respiración: {pattern}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Feet</source>
        <translation>Pies</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>From: your own answers</source>
        <translation>De: tus propias respuestas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go back a step</source>
        <translation>Bajar un paso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go on when a professional has told you that it is fine.</source>
        <translation>Sigue cuando un profesional te haya dicho que está bien.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Hands and forearms</source>
        <translation>Manos y antebrazos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Hips and legs</source>
        <translation>Caderas y piernas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>I am used to it</source>
        <translation>Ya me he acostumbrado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>I have asked</source>
        <translation>Ya he consultado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>In {times} of {n} sessions it stings {first} at first or {end} at the end: one step back.</source>
        <translation>En {times} de {n} sesiones pica {first} al principio o {end} al final: un paso atrás.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It has healed</source>
        <translation>Ya se ha curado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It has healed; begin gently.</source>
        <translation>Ya se ha curado; empieza con suavidad.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It hurt again and again. This mat may not suit you; breathing alone is always there.</source>
        <translation>Dolió una y otra vez. Puede que esta esterilla no sea para ti; respirar sin ella siempre es posible.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It is %n days since you did as much</source>
        <translation>
            <numerusform>La última vez que hiciste tanto fue hace %n día</numerusform>
            <numerusform>La última vez que hiciste tanto fue hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>It is planned.</source>
        <translation>Ya está previsto.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It is the last; nothing has to come after it.</source>
        <translation>Es el último; no tiene que venir nada después.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It still stings, so stay as long as you like.</source>
        <translation>Aún pica, así que quédate todo el tiempo que quieras.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It still stung %n of 10 at the end</source>
        <translation>
            <numerusform>Al final aún picaba %n de 10</numerusform>
            <numerusform>Al final aún picaba %n de 10</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It stung a lot in %n of your last sessions</source>
        <translation>
            <numerusform>Picó mucho en %n de tus últimas sesiones</numerusform>
            <numerusform>Picó mucho en %n de tus últimas sesiones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It was too much last time. Lay a thick towel over the mat and try {minutes}.</source>
        <translation>La última vez fue demasiado. Pon una toalla gruesa sobre la esterilla y prueba {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Longer, if you like: {minutes}. No other step needs it.</source>
        <translation>Más tiempo, si quieres: {minutes}. Ningún otro paso lo necesita.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Lower back on the pillow</source>
        <translation>Zona lumbar sobre el cojín</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Marks are still there the next day: a day of rest.</source>
        <translation>Las marcas siguen ahí al día siguiente: un día de descanso.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Marks were there the next day, so rest today.</source>
        <translation>Al día siguiente aún había marcas, así que descansa hoy.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Marks were there the next day, so stay on it.</source>
        <translation>Al día siguiente aún había marcas, así que quédate en él.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Neck and head</source>
        <translation>Cuello y cabeza</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Nothing changes by itself. You may stay, go back or go on as you like.</source>
        <translation>Nada cambia por sí solo. Puedes quedarte, volver atrás o seguir, como quieras.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>On the first step it is a towel over the mat and {minutes} instead.</source>
        <translation>En el primer paso, en su lugar, una toalla sobre la esterilla y {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Open skin, a blister, a rash or numbness: a pause until it has healed, then {n} steps back.</source>
        <translation>Piel abierta, una ampolla, un sarpullido o adormecimiento: una pausa hasta que se haya curado, y luego {n} pasos atrás.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Planned: step {n} of {count}, {change}. You can go back at any time.</source>
        <translation>Previsto: paso {n} de {count}, {change}. Puedes volver atrás en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Planned: {what}</source>
        <translation>Previsto: {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Rate the sting afterwards, then the next can be offered.</source>
        <translation>Valora el picor después, y así se podrá ofrecer el siguiente.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Something</source>
        <translation>Algo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Start lower</source>
        <translation>Empezar más abajo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Stay</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Staying here is fine, for as long as you like.</source>
        <translation>Está bien quedarse aquí todo el tiempo que quieras.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Step {here} of {count}.</source>
        <translation>Paso {here} de {count}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Step {n} of {count}</source>
        <translation>Paso {n} de {count}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The mat waits here.</source>
        <translation>La esterilla espera aquí.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next is offered when this one feels easy.</source>
        <translation>El siguiente se ofrece cuando este te resulte fácil.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next level waits %n more days.</source>
        <translation>
            <numerusform>El siguiente nivel espera un día más.</numerusform>
            <numerusform>El siguiente nivel espera %n días más.</numerusform>
        </translation>
        <extra-one>The next level waits one more day.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next level waits for %n more sessions without trouble.</source>
        <translation>
            <numerusform>El siguiente nivel espera una sesión más sin problemas.</numerusform>
            <numerusform>El siguiente nivel espera %n sesiones más sin problemas.</numerusform>
        </translation>
        <extra-one>The next level waits for one more session without trouble.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next one waits.</source>
        <translation>El siguiente espera.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next one waits. {why}</source>
        <translation>El siguiente espera. {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>The next: {rung}.</source>
        <translation>El siguiente: {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>The numbers of this plan</source>
        <translation>Los números de este plan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>This makes more than an hour here today. No study has looked at more.</source>
        <translation>Con esto hoy suma más de una hora aquí. Ningún estudio ha mirado más.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Use {minutes}</source>
        <translation>Usar {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Waiting to heal: {tracks}.</source>
        <translation>A la espera de que se cure: {tracks}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>What to watch for</source>
        <translation>Qué tener en cuenta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy %n times within a month. Ask a doctor before you go on.</source>
        <translation>
            <numerusform>Te mareaste. Pregunta a un médico antes de seguir.</numerusform>
            <numerusform>Te mareaste %n veces en un mes. Pregunta a un médico antes de seguir.</numerusform>
        </translation>
        <extra-one>You felt dizzy. Ask a doctor before you go on.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy, and it is better not to stand</source>
        <translation>Te mareaste, y es mejor no estar de pie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy, so stay on it and breathe as you like.</source>
        <translation>Te mareaste, así que quédate en él y respira como quieras.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You left the next one twice, so it waits for %n more sessions.</source>
        <translation>
            <numerusform>Dejaste el siguiente dos veces, así que espera una sesión más.</numerusform>
            <numerusform>Dejaste el siguiente dos veces, así que espera %n sesiones más.</numerusform>
        </translation>
        <extra-one>You left the next one twice, so it waits for one more session.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You stay on step {here} for now. The next one is there when you like.</source>
        <translation>Te quedas en el paso {here} por ahora. El siguiente está ahí cuando quieras.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>You stop because it hurts, or it stings {n} or more at the end: one step back.</source>
        <translation>Paras porque duele, o pica {n} o más al final: un paso atrás.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You stopped last time because it hurt</source>
        <translation>La última vez paraste porque dolía</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You went up today, so the next is for another day.</source>
        <translation>Hoy subiste un paso, así que el siguiente es para otro día.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You were on the mat here today. At level 1, once a day is enough.</source>
        <translation>Hoy ya usaste la esterilla aquí. En el nivel 1, una vez al día es suficiente.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Your step is not for you today</source>
        <translation>Hoy tu paso no es para ti</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Your step: {rung}.</source>
        <translation>Tu paso: {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>at a table</source>
        <translation>ante una mesa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>sitting</source>
        <translation>en una silla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>standing</source>
        <translation>de pie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{area}, {surface}: {minutes} at most.</source>
        <translation>{area}, {surface}: {minutes} como máximo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{a} days without: one step back. {b} days: the first step of the level. {c} days: the first of all.</source>
        <translation>{a} días sin sesiones: un paso atrás. {b} días: el primer paso del nivel. {c} días: el primero de todos.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{clothing}, {minutes}</source>
        <translation>{clothing}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{effect} was noted. Let it heal first; this part of the body waits.</source>
        <translation>{effect}: se anotó. Deja que se cure primero; esta parte del cuerpo espera.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{level}: {surface}, {least} to {most} minutes for the back.</source>
        <translation>{level}: {surface}, de {least} a {most} minutos para la espalda.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} full sessions in a row: the next step. The sting is rated, {first} or less in the first minute, about {end} or less at the end.</source>
        <translation>{n} sesiones completas seguidas: el paso siguiente. El picor está valorado, con {first} o menos en el primer minuto y alrededor de {end} o menos al final.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} seconds to get ready.</source>
        <translation>{n} segundos para prepararte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} such sessions are enough where it hardly stings: {first} at first, {end} at the end.</source>
        <translation>Bastan {n} sesiones así donde apenas pica: {first} al principio, {end} al final.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{position}: {minutes} at most.</source>
        <translation>{position}: {minutes} como máximo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{surface}, {minutes}</source>
        <translation>{surface}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}, so an easier step is offered: {change}.</source>
        <translation>{why}, así que se ofrece un paso más fácil: {change}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}: step {n} is next if you like, {new}.</source>
        <translation>{why}: si quieres, lo siguiente es el paso {n}, con {new}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}: {level} is next if you like, {new}.</source>
        <translation>{why}: si quieres, lo siguiente es el {level}, con {new}.</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n came from the backup of {moment}</source>
        <translation>
            <numerusform>%n vino de la copia de seguridad del {moment}</numerusform>
            <numerusform>%n vinieron de la copia de seguridad del {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n could be read only in part: a rating or a mark may be missing</source>
        <translation>
            <numerusform>%n se pudo leer solo en parte: puede faltar una valoración o una marca</numerusform>
            <numerusform>%n se pudieron leer solo en parte: puede faltar una valoración o una marca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n could no longer be read</source>
        <translation>
            <numerusform>%n ya no se pudo leer</numerusform>
            <numerusform>%n ya no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n newer could still be read from the damaged file</source>
        <translation>
            <numerusform>%n más reciente aún se pudo leer del archivo dañado</numerusform>
            <numerusform>%n más recientes aún se pudieron leer del archivo dañado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions are there</source>
        <translation>
            <numerusform>Hay %n sesión</numerusform>
            <numerusform>Hay %n sesiones</numerusform>
        </translation>
        <extra-one>%n session is there</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions held other values than were stored; they were put right from the backup.</source>
        <translation>
            <numerusform>%n sesión contenía valores distintos de los guardados; se corrigió con la copia de seguridad.</numerusform>
            <numerusform>%n sesiones contenían valores distintos de los guardados; se corrigieron con la copia de seguridad.</numerusform>
        </translation>
        <extra-one>%n session held other values than were stored; it was put right from the backup.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions hold other values than were stored, and no backup has them as they were.</source>
        <translation>
            <numerusform>%n sesión contiene valores distintos de los guardados, y ninguna copia de seguridad la tiene como era.</numerusform>
            <numerusform>%n sesiones contienen valores distintos de los guardados, y ninguna copia de seguridad las tiene como eran.</numerusform>
        </translation>
        <extra-one>%n session holds other values than were stored, and no backup has it as it was.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions that could not be saved before are in your history now.</source>
        <translation>
            <numerusform>%n sesión que antes no se pudo guardar está ahora en tu historial.</numerusform>
            <numerusform>%n sesiones que antes no se pudieron guardar están ahora en tu historial.</numerusform>
        </translation>
        <extra-one>%n session that could not be saved before is in your history now.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>A copy elsewhere</source>
        <translation>Una copia en otro lugar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Backed up {sessions}; the copy was checked.</source>
        <translation>Copia de seguridad hecha, con {sessions}; se comprobó.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Begin a new history</source>
        <translation>Empezar un historial nuevo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Checked copies, made after a day with something new.</source>
        <translation>Copias comprobadas, hechas tras un día con algo nuevo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Close Mat Companion</source>
        <translation>Cerrar Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Copies of the history</source>
        <translation>Copias del historial</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Each backup goes there too. Another disk is best.</source>
        <translation>Cada copia va también allí. Mejor si es otro disco.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Everything in it could still be read, and was put into a new file.</source>
        <translation>Todo lo que contenía se pudo leer, y se puso en un archivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Everything is deleted</source>
        <translation>Todo se ha eliminado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Everything that Mat Companion keeps is deleted, the backups in the second folder too. This cannot be taken back.</source>
        <translation>Se elimina todo lo que guarda Mat Companion, también las copias de seguridad de la segunda carpeta. No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Folder of the history</source>
        <translation>Carpeta del historial</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Go back to the history of {moment}? What came after it is kept aside, and no longer shown.</source>
        <translation>¿Volver al historial del {moment}? Lo que vino después se guarda aparte y deja de mostrarse.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>HH:mm</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>H:mm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>It is no longer in its folder. If it was moved, put it back there and try again.</source>
        <translation>Ya no está en su carpeta. Si se movió, devuélvelo a su sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Keep my history</source>
        <translation>Conservar mi historial</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Leaving</source>
        <translation>Dejar el programa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Newest backup</source>
        <translation>Copia más reciente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>No second folder</source>
        <translation>Sin segunda carpeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>None yet. The first comes after a session.</source>
        <translation>Aún ninguna. La primera llega después de una sesión.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Not everything could be deleted</source>
        <translation>No se pudo eliminar todo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Nothing in it makes sense to the program, and there is no backup. The file is kept either way.</source>
        <translation>Nada de lo que contiene tiene sentido para el programa, y no hay copia de seguridad. El archivo se conserva en cualquier caso.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>One file, on a USB stick for example.</source>
        <translation>Un archivo, por ejemplo en una memoria USB.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Put the history in {name} in the place of yours? Yours is kept aside, and no longer shown.</source>
        <translation>¿Poner el historial de {name} en lugar del tuyo? El tuyo se guarda aparte y deja de mostrarse.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Restore the backup</source>
        <translation>Restaurar la copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Restored {sessions}.</source>
        <translation>Se restauró: {sessions}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Second folder</source>
        <translation>Segunda carpeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Second folder for the backups</source>
        <translation>Segunda carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>The backups are in this folder already; choose another one.</source>
        <translation>Las copias de seguridad ya están en esta carpeta; elige otra.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The copy is damaged, and not all of it could be read.</source>
        <translation>La copia está dañada y no se pudo leer todo su contenido.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The damaged file is kept as {name}, in the folder {folder}</source>
        <translation>El archivo dañado se conserva como {name}, en la carpeta {folder}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The earlier history is kept in the folder {folder}.</source>
        <translation>El historial de antes se conserva en la carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The file was damaged, as happens when a disk fails or the power goes at a bad moment.</source>
        <translation>El archivo se dañó, como ocurre cuando falla un disco o se va la luz en mal momento.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The history file cannot be read</source>
        <translation>El archivo del historial no se puede leer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The history file is gone</source>
        <translation>El archivo del historial ya no está</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The rest is gone. These could not be deleted or reached; you can delete them by hand:</source>
        <translation>El resto ya no está. Esto no se pudo eliminar o no se pudo alcanzar; puedes eliminarlo a mano:</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>There is a backup of {moment} with {sessions}.</source>
        <translation>Hay una copia de seguridad del {moment} con {sessions}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>There is a backup of {moment}.</source>
        <translation>Hay una copia de seguridad del {moment}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>What could be saved was put into a new file.</source>
        <translation>Lo que se pudo salvar se puso en un archivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history is here</source>
        <translation>Tu historial está aquí</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history was damaged</source>
        <translation>Tu historial se dañó</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history, its backups, your settings and the log are gone from this folder:</source>
        <translation>Tu historial, sus copias de seguridad, tus ajustes y el registro ya no están en esta carpeta:</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Your history, its backups, your settings and the log. Save a copy first if you may want it.</source>
        <translation>Tu historial, sus copias de seguridad, tus ajustes y el registro. Guarda antes una copia si es posible que lo quieras.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Your present history is kept aside.</source>
        <translation>Tu historial de ahora se guarda aparte.</translation>
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
        <translation>Quedaron fuera, por tener valores que no son creíbles: {sessions}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{sessions} saved in {name}; the copy was checked.</source>
        <translation>Guardado en {name}: {sessions}; la copia se comprobó.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>A thinner shirt next time?</source>
        <translation>¿Una camiseta más fina la próxima vez?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>After the run, legs heavy.</source>
        <translation>Después de correr, piernas pesadas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Fell asleep near the end.</source>
        <translation>Me dormí casi al final.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Long day at the desk.</source>
        <translation>Día largo en el escritorio.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Prickly at first, then warm.</source>
        <translation>Al principio pinchaba, luego calor.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Rolled towel under the knees, much easier.</source>
        <translation>Toalla enrollada bajo las rodillas, mucho más cómodo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Window open, rain outside.</source>
        <translation>Ventana abierta, lluvia fuera.</translation>
    </message>
</context>
<context>
    <name>scales</name>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Could not bear it</source>
        <translation>Insoportable</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Energy after</source>
        <translation>Energía después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Energy before</source>
        <translation>Energía antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Excellent</source>
        <translation>Excelente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Full</source>
        <translation>Plena</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Mood after</source>
        <translation>Ánimo después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Mood before</source>
        <translation>Ánimo antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Sleep the night after</source>
        <translation>Sueño de la noche siguiente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Tension after</source>
        <translation>Tensión después</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Tension before</source>
        <translation>Tensión antes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Terrible</source>
        <translation>Pésimo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>The most I can imagine</source>
        <translation>La mayor que pueda imaginar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>The worst I can imagine</source>
        <translation>El peor que pueda imaginar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Very bad</source>
        <translation>Muy malo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Very good</source>
        <translation>Muy bueno</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n min left</source>
        <translation>Quedan %n min</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n minutes done</source>
        <translation>
            <numerusform>%n minuto hecho</numerusform>
            <numerusform>%n minutos hechos</numerusform>
        </translation>
        <extra-one>%n minute done</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n minutes is the most here</source>
        <translation>
            <numerusform>Aquí el máximo es %n minuto</numerusform>
            <numerusform>Aquí el máximo son %n minutos</numerusform>
        </translation>
        <extra-one>%n minute is the most here</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n s left</source>
        <translation>Quedan %n s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>10 s more</source>
        <translation>10 s más</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>5 min more</source>
        <translation>5 min más</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>A little quicker from the next breath</source>
        <translation>Un poco más rápido desde la próxima respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/readouts.py"/>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe as you like.</source>
        <translation>Respira como quieras.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe in</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe in through your nose</source>
        <translation>Inhala por la nariz</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe naturally</source>
        <translation>Respira con naturalidad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe normally, smaller breaths.</source>
        <translation>Respira normal, con respiraciones más pequeñas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe out</source>
        <translation>Exhala</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Breathing, another pattern</source>
        <translation>Respiración, otro patrón</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Come back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/gap_question.py"/>
        <source>Count it</source>
        <translation>Contarlo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Deep rest</source>
        <translation>Descanso profundo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Dim</source>
        <translation>Atenuar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>End now?</source>
        <translation>¿Terminar ahora?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>End session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>End session, cancel</source>
        <translation>Terminar la sesión, cancelar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>From the next breath: {breathing}</source>
        <translation>Desde la próxima respiración: {breathing}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Get into place</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Going on</source>
        <translation>La sesión sigue</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Hold</source>
        <translation>Retén</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Hold on and step off slowly.</source>
        <translation>Agárrate y baja despacio.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>In</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>It cannot be shorter now</source>
        <translation>Ahora no puede ser más corta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/gap_question.py"/>
        <source>Leave it out</source>
        <translation>No contarlo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Lie down</source>
        <translation>Acuéstate</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Next: {stage}</source>
        <translation>Siguiente: {stage}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>No pace any more. Breathe as you like.</source>
        <translation>Ya no hay ritmo. Respira como quieras.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Noted: it eased</source>
        <translation>Anotado: se alivió</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>One minute left</source>
        <translation>Queda un minuto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Out</source>
        <translation>Exhala</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/pacer.py"/>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Press Esc again.</source>
        <translation>Pulsa Esc otra vez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Press Space when you are ready</source>
        <translation>Pulsa Espacio cuando quieras seguir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Roll to your side and get up slowly.</source>
        <translation>Rueda hacia un lado y levántate despacio.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Settle in</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Sound is off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Sound on</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/readouts.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Take your time and get up slowly.</source>
        <translation>Tómate tu tiempo y levántate despacio.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>The computer slept {time}. Count it?</source>
        <translation>El equipo estuvo suspendido {time}. ¿Contar ese tiempo?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>The session stood still for {time}. Count it?</source>
        <translation>La sesión estuvo parada {time}. ¿Contar ese tiempo?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/readouts.py"/>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Warm up</source>
        <translation>Entrar en calor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>and keep your eyes open</source>
        <translation>y mantén los ojos abiertos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>then close your eyes</source>
        <translation>y luego cierra los ojos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>{n} times speed</source>
        <translation>Velocidad ×{n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>{phase} · breathe as you like</source>
        <translation>{phase} · respira como quieras</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>{stage}, {number} of {count}</source>
        <translation>{stage}, {number} de {count}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/folder.py"/>
        <source>A history cannot be made in {folder} ({reason}); nothing was changed.</source>
        <translation>No se puede crear un historial en {folder} ({reason}); no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>Another program is using the history; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Otro programa está usando el historial; nada de lo guardado antes se pierde, y lo que hay en pantalla se conserva hasta que se pueda guardar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>Some settings could not be understood; the usual ones stand in their place, and the file is kept as {name}.</source>
        <translation>Algunos ajustes no se pudieron entender; en su lugar se usan los habituales, y el archivo se conserva como {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>Some settings could not be understood; the usual ones stand in their place.</source>
        <translation>Algunos ajustes no se pudieron entender; en su lugar se usan los habituales.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/keeping.py"/>
        <source>The backup was made, but the second folder got no copy. {why}</source>
        <translation>La copia de seguridad se hizo, pero a la segunda carpeta no llegó ninguna copia. {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The disk is full, so this could not be saved; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>El disco está lleno, así que esto no se pudo guardar; nada de lo guardado antes se pierde, y lo que hay en pantalla se conserva hasta que se pueda guardar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The disk reported an error; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>El disco comunicó un error; nada de lo guardado antes se pierde, y lo que hay en pantalla se conserva hasta que se pueda guardar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history cannot be opened; nothing was changed.</source>
        <translation>El historial no se puede abrir; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history cannot be written here, only read; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Aquí el historial no se puede escribir, solo leer; nada de lo guardado antes se pierde, y lo que hay en pantalla se conserva hasta que se pueda guardar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history could not be read and may be damaged; the file was left as it is.</source>
        <translation>El historial no se pudo leer y puede estar dañado; el archivo se dejó como está.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history was moved or deleted while it was open; nothing more is written, and what is on the screen is kept until it can be saved.</source>
        <translation>El historial se movió o se eliminó mientras estaba abierto; ya no se escribe nada más, y lo que hay en pantalla se conserva hasta que se pueda guardar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be read ({reason}); the usual ones are used.</source>
        <translation>Los ajustes no se pudieron leer ({reason}); se usan los habituales.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be saved ({reason}); the ones before stay in the file.</source>
        <translation>Los ajustes no se pudieron guardar ({reason}); en el archivo quedan los de antes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be understood; the usual ones are used, and the file is kept as {name}.</source>
        <translation>Los ajustes no se pudieron entender; se usan los habituales, y el archivo se conserva como {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be understood; the usual ones are used, and the file was left as it is.</source>
        <translation>Los ajustes no se pudieron entender; se usan los habituales, y el archivo se dejó como está.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/restore.py"/>
        <source>There is no file {file}; nothing was changed.</source>
        <translation>No existe el archivo {file}; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database.py"/>
        <source>This history was written by a newer Mat Companion (version {version} of its tables, this program knows {latest}); nothing was changed.</source>
        <translation>Este historial lo escribió un Mat Companion más nuevo (versión {version} de sus tablas; este programa conoce la {latest}); no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/restore.py"/>
        <source>This is the history itself; nothing was changed.</source>
        <translation>Este es el propio historial; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a date such as 2026-01-31</source>
        <translation>una fecha como 2026-01-31</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a time such as 2026-01-31T20:15:00+01:00</source>
        <translation>una hora como 2026-01-31T20:15:00+01:00</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>an id such as 5b0c1a52-8a36-4f0e-9d3c-3f1c0b7e2d11</source>
        <translation>un identificador como 5b0c1a52-8a36-4f0e-9d3c-3f1c0b7e2d11</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>another program is using the history</source>
        <translation>otro programa está usando el historial</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>has {n} cells, the first line has {wanted}</source>
        <translation>tiene {n} celdas, la primera línea tiene {wanted}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>holds a character that no text has</source>
        <translation>contiene un carácter que ningún texto tiene</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/csv_cells.py"/>
        <source>is not what ratings says, which is {found}</source>
        <translation>no es lo que dice ratings, que es {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_text.py"/>
        <source>is too large a number</source>
        <translation>es un número demasiado grande</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>line {line}, {field}: {why}</source>
        <translation>línea {line}, {field}: {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>line {line}: {why}</source>
        <translation>línea {line}: {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>lower-case letters, digits and _</source>
        <translation>letras minúsculas, cifras y _</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must be at least {n}, not {found}</source>
        <translation>debe ser al menos {n}, no {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must be at most {n}, not {found}</source>
        <translation>debe ser como máximo {n}, no {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/csv_cells.py"/>
        <source>must be like '{example}', not {found}</source>
        <translation>debe ser como '{example}', no {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>must be {wanted}, not {found}</source>
        <translation>debe ser {wanted}, no {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must have at least {n}, not {found}</source>
        <translation>debe tener al menos {n}, no {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <source>must have at most {n}</source>
        <translation>debe tener como máximo {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must have at most {n} characters, not {found}</source>
        <translation>debe tener como máximo {n} caracteres, no {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must have at most {n}, not {found}</source>
        <translation>debe tener como máximo {n}, no {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>nothing may be written there</source>
        <translation>allí no se puede escribir nada</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <location filename="../../matcompanion/storage/json_text.py"/>
        <source>stands twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>the disk reported an error</source>
        <translation>el disco comunicó un error</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>the file has version {version}, this program reads version {known}</source>
        <translation>el archivo tiene la versión {version}, este programa lee la versión {known}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/bounded.py"/>
        <source>the file is larger than {n} MB</source>
        <translation>el archivo ocupa más de {n} MB</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>the system refused</source>
        <translation>el sistema lo rechazó</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no after-effect {value}</source>
        <translation>no existe el efecto posterior {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no area {value}</source>
        <translation>no existe la zona {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no breathing pattern {value}</source>
        <translation>no existe el patrón de respiración {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no clothing {value}</source>
        <translation>no existe la ropa {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>there is no column {name}</source>
        <translation>no existe la columna {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>there is no field {name}</source>
        <translation>no existe el campo {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no goal {value}</source>
        <translation>no existe el objetivo {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no kind of session {value}</source>
        <translation>no existe el tipo de sesión {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no level {value}</source>
        <translation>no existe el nivel {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no position {value}</source>
        <translation>no existe la posición {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no reason {value}</source>
        <translation>no existe el motivo {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no scale {value}</source>
        <translation>no existe la escala {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no side {value}</source>
        <translation>no existe el lado {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no source {value}</source>
        <translation>no existe el origen {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no status {value}</source>
        <translation>no existe el estado {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no surface {value}</source>
        <translation>no existe la superficie {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no time of a rating {value}</source>
        <translation>no existe el momento de valoración {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no value {value}</source>
        <translation>no existe el valor {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>there may be at most {n} sessions</source>
        <translation>puede haber como máximo {n} sesiones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>this</source>
        <translation>esto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_stream.py"/>
        <source>this is nested too deeply</source>
        <translation>esto tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>this is not CSV ({reason})</source>
        <translation>esto no es CSV ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_stream.py"/>
        <source>this is not JSON ({reason}, column {n})</source>
        <translation>esto no es JSON ({reason}, columna {n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/bounded.py"/>
        <source>this is not UTF-8 text</source>
        <translation>esto no es texto UTF-8</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <source>this is not an export of Mat Companion</source>
        <translation>esto no es una exportación de Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/bounded.py"/>
        <source>this line is too long</source>
        <translation>esta línea es demasiado larga</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>this session stands in the file twice</source>
        <translation>esta sesión está dos veces en el archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/folder.py"/>
        <source>{folder} cannot be the folder of the history, because a file stands in its place.</source>
        <translation>{folder} no puede ser la carpeta del historial, porque hay un archivo en su lugar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/recovery.py"/>
        <source>{name} cannot be read and there is no backup; it was left as it is.</source>
        <translation>{name} no se puede leer y no hay copia de seguridad; se dejó como está.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/row_rescue.py"/>
        <source>{name} could not be read; nothing was changed.</source>
        <translation>No se pudo leer {name}; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>{name} could not be written ({reason}); nothing was changed.</source>
        <translation>No se pudo escribir {name} ({reason}); no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/restore.py"/>
        <source>{name} is damaged, and no session in it can be believed; nothing was changed.</source>
        <translation>{name} está dañado y ninguna de sus sesiones es creíble; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database.py"/>
        <source>{name} is empty, which a history never is; it was left as it is.</source>
        <translation>{name} está vacío, y un historial nunca lo está; se dejó como está.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/start.py"/>
        <source>{name} is no longer in {folder}; nothing was changed.</source>
        <translation>{name} ya no está en {folder}; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/rebuild.py"/>
        <source>{name} is not a history of Mat Companion.</source>
        <translation>{name} no es un historial de Mat Companion.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database.py"/>
        <source>{name} is not a history of Mat Companion; it was left as it is.</source>
        <translation>{name} no es un historial de Mat Companion; se dejó como está.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>{name} is not a history that this program knows.</source>
        <translation>{name} no es un historial que este programa conozca.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_text.py"/>
        <source>{name} is not a number</source>
        <translation>{name} no es un número</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/keeping.py"/>
        <source>{name} is the history itself; nothing was changed.</source>
        <translation>{name} es el propio historial; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/rebuild.py"/>
        <source>{name} is too large for a history.</source>
        <translation>{name} es demasiado grande para un historial.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/rebuild.py"/>
        <source>{name} was written by a newer Mat Companion (version {version} of its tables, this program knows {latest}); nothing was changed.</source>
        <translation>{name} lo escribió un Mat Companion más nuevo (versión {version} de sus tablas; este programa conoce la {latest}); no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>{told}; and {n} more</source>
        <translation>{told}; y {n} más</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/tour/taking.py"/>
        <source>%n pictures in {folder}</source>
        <translation>
            <numerusform>%n imagen en {folder}</numerusform>
            <numerusform>%n imágenes en {folder}</numerusform>
        </translation>
        <extra-one>%n picture in {folder}</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/backup_file.py"/>
        <source>%n sessions held values that cannot be believed, and stayed out</source>
        <translation>
            <numerusform>%n sesión tenía valores que no son creíbles, y quedó fuera</numerusform>
            <numerusform>%n sesiones tenían valores que no son creíbles, y quedaron fuera</numerusform>
        </translation>
        <extra-one>%n session held values that cannot be believed, and stayed out</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/backup_file.py"/>
        <source>%n sessions in {file}, and the copy was checked</source>
        <translation>
            <numerusform>%n sesión en {file}, y la copia se comprobó</numerusform>
            <numerusform>%n sesiones en {file}, y la copia se comprobó</numerusform>
        </translation>
        <extra-one>%n session in {file}, and the copy was checked</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/transfer.py"/>
        <source>%n sessions make no sense and were left out; matcompanion doctor says more.</source>
        <translation>
            <numerusform>%n sesión no tiene sentido y quedó fuera; matcompanion doctor dice más.</numerusform>
            <numerusform>%n sesiones no tienen sentido y quedaron fuera; matcompanion doctor dice más.</numerusform>
        </translation>
        <extra-one>%n session makes no sense and was left out; matcompanion doctor says more.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/backup_file.py"/>
        <source>%n sessions restored from {file}</source>
        <translation>
            <numerusform>%n sesión restaurada de {file}</numerusform>
            <numerusform>%n sesiones restauradas de {file}</numerusform>
        </translation>
        <extra-one>%n session restored from {file}</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>--demo opens the window on a sample history; no command goes with it.</source>
        <translation>--demo abre la ventana con un historial de ejemplo; no admite ningún comando.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>--from is a later day than --to.</source>
        <translation>--from es un día posterior a --to.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>Another program is using the history; nothing was changed. Try again later.</source>
        <translation>Otro programa está usando el historial; no se cambió nada. Inténtalo más tarde.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>Choose a body area, lie down on your acupressure mat and breathe, see what changes over weeks.</source>
        <translation>Elige una zona del cuerpo, acuéstate en tu esterilla de acupresión y respira; mira qué cambia con las semanas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>Everything stays on this computer.</source>
        <translation>Todo se queda en este equipo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/entrance.py"/>
        <source>Mat Companion (process {number}) is open on this folder and does not answer; end it and start again.</source>
        <translation>Mat Companion (proceso {number}) está abierto con esta carpeta y no responde; finalízalo y vuelve a abrirlo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/entrance.py"/>
        <source>Mat Companion is open on this folder and does not answer; end it and start again.</source>
        <translation>Mat Companion está abierto con esta carpeta y no responde; finalízalo y vuelve a abrirlo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>Mat Companion is open on this folder; close its window first. Nothing was changed.</source>
        <translation>Mat Companion está abierto con esta carpeta; cierra antes su ventana. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>Not {what}: {reason}</source>
        <translation>No se permite {what}: {reason}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>The copy is damaged, and not all of it could be read.</source>
        <translation>La copia está dañada y no se pudo leer todo su contenido.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>The disk is full; nothing was changed.</source>
        <translation>El disco está lleno; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>The disk reported an error; nothing was changed.</source>
        <translation>El disco comunicó un error; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>The earlier history is kept as {file}</source>
        <translation>El historial de antes se conserva como {file}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>The history cannot be written here, only read; nothing was changed.</source>
        <translation>Aquí el historial solo se puede leer, no escribir; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>There is no folder {folder}; nothing was changed.</source>
        <translation>No existe la carpeta {folder}; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>There is no history in {folder} yet.</source>
        <translation>Aún no hay ningún historial en {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>There is no session for {area}.</source>
        <translation>No hay ninguna sesión para {area}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>Whoever names an ID that is not known is told all that are.</source>
        <translation>Si se indica un ID que no se conoce, se muestran todos los conocidos.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>a .json or .csv file, or - for standard input or output</source>
        <translation>un archivo .json o .csv, o - para la entrada o la salida estándar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>a day is written as 2026-03-01, not {text}</source>
        <translation>un día se escribe como 2026-03-01, no {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opción ambigua: %(option)s podría ser %(matches)s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>as the area begins with, unless said</source>
        <translation>si no se indica, los minutos con los que empieza la zona</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>begin without the window, where Settings allow it and there is a tray</source>
        <translation>empieza sin la ventana, si los Ajustes lo permiten y hay una bandeja</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>commands that need no display</source>
        <translation>comandos que no necesitan pantalla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>expected one argument</source>
        <translation>se esperaba un argumento</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>for a program to read</source>
        <translation>para que lo lea un programa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>go back to such a copy; the present history is kept aside</source>
        <translation>vuelve a una copia así; el historial actual se guarda aparte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>how to breathe, such as long6</source>
        <translation>cómo respirar, por ejemplo long6</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>ignored explicit argument %r</source>
        <translation>se ignoró el argumento explícito %r</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>opción no válida: %(value)r (elige entre %(choices)s)</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>keep everything below DIR</source>
        <translation>guarda todo dentro de DIR</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/display.py"/>
        <source>no window can be opened ({cause}): use a desktop, or get pictures of it with: matcompanion tour DIR</source>
        <translation>no se puede abrir ninguna ventana ({cause}): usa un escritorio, u obtén imágenes con: matcompanion tour DIR</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/display.py"/>
        <source>no window can be opened, for neither DISPLAY nor WAYLAND_DISPLAY is set: start Mat Companion on a desktop, or get pictures of it with: matcompanion tour DIR</source>
        <translation>no se puede abrir ninguna ventana, porque no está definido ni DISPLAY ni WAYLAND_DISPLAY: abre Mat Companion en un escritorio, u obtén imágenes de él con: matcompanion tour DIR</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>open on two years of sample history; yours is not touched</source>
        <translation>se abre con dos años de historial de ejemplo; el tuyo no se toca</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>positional arguments</source>
        <translation>argumentos posicionales</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>read sessions from a file</source>
        <translation>lee sesiones de un archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>run the session clock N times faster, 1 to 600</source>
        <translation>hace que el reloj de la sesión vaya N veces más rápido, de 1 a 600</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>say whether everything is as it should be</source>
        <translation>dice si todo está como debe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>say which version this is</source>
        <translation>dice qué versión es esta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>shoulders_upper_back, unless said</source>
        <translation>si no se indica, shoulders_upper_back</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>show this help message and exit</source>
        <translation>muestra este mensaje de ayuda y sale</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>standard output could not be written ({reason}).</source>
        <translation>no se pudo escribir en la salida estándar ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>stopped; nothing was changed.</source>
        <translation>interrumpido; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <location filename="../../matcompanion/transfer.py"/>
        <source>stopped; {file} was not written.</source>
        <translation>interrumpido; no se escribió {file}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the file has no name</source>
        <translation>el archivo no tiene nombre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the first day, such as 2026-03-01</source>
        <translation>el primer día, por ejemplo 2026-03-01</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the folder has no name</source>
        <translation>la carpeta no tiene nombre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the following arguments are required: %s</source>
        <translation>se necesitan los siguientes argumentos: %s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the form, if the end of FILE does not say it</source>
        <translation>el formato, si la terminación de FILE no lo indica</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the language of this run, such as de or zh_CN</source>
        <translation>el idioma de esta ejecución, como de o zh_CN</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the last day; today, unless said</source>
        <translation>el último día; hoy, si no se indica</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the minutes are a whole number from 1, not {text}</source>
        <translation>los minutos son un número entero a partir de 1, no {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the place to open at</source>
        <translation>la página con la que se abre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the time scale is a number from 1 to 600, not {text}</source>
        <translation>la velocidad del reloj es un número de 1 a 600, no {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos no reconocidos: %s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write a report for a doctor or physiotherapist</source>
        <translation>escribe un informe para un médico o fisioterapeuta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write a verified copy of the history to a file</source>
        <translation>escribe una copia comprobada del historial en un archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write pictures of every place to a folder</source>
        <translation>escribe imágenes de cada página en una carpeta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write the history to a file</source>
        <translation>escribe el historial en un archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write the sound of a session to a file</source>
        <translation>escribe el sonido de una sesión en un archivo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{added} new, {updated} updated, {unchanged} already here</source>
        <translation>{added} nuevas, {updated} actualizadas, {unchanged} que ya estaban aquí</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{area} at {level}</source>
        <translation>{area} en el {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} could not be read ({reason}); nothing was changed.</source>
        <translation>No se pudo leer {file} ({reason}); no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/tour/taking.py"/>
        <source>{file} could not be written ({reason}).</source>
        <translation>No se pudo escribir {file} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <location filename="../../matcompanion/report_file.py"/>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} could not be written ({reason}); nothing was changed.</source>
        <translation>No se pudo escribir {file} ({reason}); no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} has a form that is not known here; the history is written as {endings}.</source>
        <translation>{file} tiene un formato que aquí no se conoce; el historial se escribe como {endings}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/report_file.py"/>
        <source>{file} has a form that is not known here; the report is written as {ending}.</source>
        <translation>{file} tiene un formato que aquí no se conoce; el informe se escribe como {ending}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{file} has a form that is not known here; the sound is written as {ending}.</source>
        <translation>{file} tiene un formato que aquí no se conoce; el sonido se escribe como {ending}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>{file} is an export and no backup: read it with matcompanion import. Nothing was changed.</source>
        <translation>{file} es una exportación y no una copia de seguridad: léelo con matcompanion import. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} is no form that is known here, sessions are read from {endings}; nothing was changed.</source>
        <translation>{file} no tiene un formato que se conozca aquí, las sesiones se leen de {endings}; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>{file} is not a file; name the file that the copy should go to.</source>
        <translation>{file} no es un archivo; indica el archivo al que debe ir la copia.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>{file} is the history itself; nothing was changed.</source>
        <translation>{file} es el propio historial; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file}, {reason}. Nothing was changed.</source>
        <translation>{file}, {reason}. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{file}: {area}, %n minutes, {pattern}; {time} to play</source>
        <translation>
            <numerusform>{file}: {area}, %n minuto, {pattern}; dura {time}</numerusform>
            <numerusform>{file}: {area}, %n minutos, {pattern}; dura {time}</numerusform>
        </translation>
        <extra-one>{file}: {area}, %n minute, {pattern}; {time} to play</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/tour/taking.py"/>
        <source>{folder} cannot be used for pictures ({reason}).</source>
        <translation>{folder} no se puede usar para imágenes ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{id} is not a breathing pattern that is known here; these are: {ids}.</source>
        <translation>{id} no es un patrón de respiración que se conozca aquí; son estos: {ids}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{id} is not an area that is known here; these are: {ids}.</source>
        <translation>{id} no es una zona que se conozca aquí; son estas: {ids}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for a session without the mat: {most} is the most, as your answers ask for.</source>
        <translation>{minutes} minutos son demasiados para una sesión sin la esterilla: el máximo es {most}, como piden tus respuestas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for a session without the mat: {most} is the most.</source>
        <translation>{minutes} minutos son demasiados para una sesión sin la esterilla: el máximo es {most}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for {area}: {most} is the most, as your answers ask for.</source>
        <translation>{minutes} minutos son demasiados para {area}: el máximo es {most}, como piden tus respuestas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for {area}: {most} is the most.</source>
        <translation>{minutes} minutos son demasiados para {area}: el máximo es {most}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{pattern} holds the breath, which is switched on in Settings of the window first.</source>
        <translation>{pattern} retiene la respiración; eso se activa antes en los Ajustes de la ventana.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{pattern} is for lying down only.</source>
        <translation>{pattern} es solo para la posición acostada.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{pattern} is not for standing.</source>
        <translation>{pattern} no es para estar de pie.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
        <extra-one>%n minute</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>%n minutes at most.</source>
        <translation>
            <numerusform>%n minuto como máximo.</numerusform>
            <numerusform>%n minutos como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes is the most for all stages together.</source>
        <translation>
            <numerusform>El máximo para todas las etapas juntas es %n minuto.</numerusform>
            <numerusform>El máximo para todas las etapas juntas son %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes is the most here.</source>
        <translation>
            <numerusform>Aquí el máximo es %n minuto.</numerusform>
            <numerusform>Aquí el máximo son %n minutos.</numerusform>
        </translation>
        <extra-one>%n minute is the most here.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A session has at least one stage, and not too many.</source>
        <translation>Una sesión tiene al menos una etapa, y no demasiadas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A session has one to %n stages.</source>
        <translation>
            <numerusform>Una sesión tiene %n etapa.</numerusform>
            <numerusform>Una sesión tiene de una a %n etapas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>A whole breath takes at least {n} seconds.</source>
        <translation>Una respiración entera dura al menos {n} segundos.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>A whole breath takes at most {n} seconds. Shorten a part.</source>
        <translation>Una respiración entera dura como máximo {n} segundos. Acorta una parte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A {who} can tell you more.</source>
        <translation>Puede darte más información {who}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>As you like</source>
        <translation>Como quieras</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Ask a {who} first.</source>
        <translation>Pregunta antes a {who}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Bare skin</source>
        <translation>Piel desnuda</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Bed or couch</source>
        <translation>Cama o diván</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Breathe in for at least {n} seconds.</source>
        <translation>Inhala durante al menos {n} segundos.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Breathe out for at least {n} seconds.</source>
        <translation>Exhala durante al menos {n} segundos.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Breathing and rest stay open.</source>
        <translation>La respiración y el descanso siguen disponibles.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Breathing only</source>
        <translation>Solo respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Cloth between</source>
        <translation>Tela en medio</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Comes after %n more paced sessions, so that slow breathing feels easy.</source>
        <translation>
            <numerusform>Llega después de %n sesión más con ritmo, para que respirar lento resulte fácil.</numerusform>
            <numerusform>Llega después de %n sesiones más con ritmo, para que respirar lento resulte fácil.</numerusform>
        </translation>
        <extra-one>Comes after %n more paced session, so that slow breathing feels easy.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Comes later.</source>
        <translation>Llega más tarde.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Cotton shirt</source>
        <translation>Camiseta de algodón</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Each part takes {least} to {most} seconds.</source>
        <translation>Cada parte dura de {least} a {most} segundos.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Fewer than {n} breaths a minute is hard for most people. Slower, not bigger.</source>
        <translation>Menos de {n} respiraciones por minuto cuesta a la mayoría. Más lento, no más profundo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Firm floor</source>
        <translation>Suelo firme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Holding the breath is switched on in Settings, if it is fine for you.</source>
        <translation>Retener la respiración se activa en Ajustes, si es adecuado para ti.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Holds of more than {n} seconds can make you light-headed.</source>
        <translation>Retener más de {n} segundos puede marearte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Left out: {areas}.</source>
        <translation>Se deja fuera: {areas}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 1</source>
        <translation>Nivel 1</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 2</source>
        <translation>Nivel 2</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 3</source>
        <translation>Nivel 3</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Mat</source>
        <translation>Esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>No holding the breath.</source>
        <translation>Sin retener la respiración.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>No standing on the mat.</source>
        <translation>Sin ponerse de pie sobre la esterilla.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not above {level}.</source>
        <translation>No por encima del {level}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not at this level.</source>
        <translation>No en este nivel.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not on bare skin.</source>
        <translation>No sobre la piel desnuda.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not on the floor.</source>
        <translation>No en el suelo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Not slower than {n} s a breath</source>
        <translation>No más lento que {n} s por respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not used for this area.</source>
        <translation>No se usa para esta zona.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not while you stand.</source>
        <translation>No mientras estás de pie.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Only when you lie down.</source>
        <translation>Solo cuando te acuestas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Remove {what}</source>
        <translation>Quitar {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Rest without the mat</source>
        <translation>Descanso sin esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Save the sound</source>
        <translation>Guardar el sonido</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>See a {who} today.</source>
        <translation>Consulta hoy mismo a {who}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Sessions start at {rate}. Tap six breaths to start at your own.</source>
        <translation>Las sesiones empiezan a {rate}. Toca seis respiraciones para empezar a tu ritmo.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Socks</source>
        <translation>Calcetines</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sofa or chair</source>
        <translation>Sofá o silla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Sound (*.wav)</source>
        <translation>Sonido (*.wav)</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sting at the end</source>
        <translation>Picor al final</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sting in the first minute</source>
        <translation>Picor en el primer minuto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Switch this on only if none of this is true for you. If unsure, ask a doctor or a nurse.</source>
        <translation>Activa esto solo si nada de esto es cierto en tu caso. Si dudas, pregunta a un médico o a una enfermera.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Tension</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>That is too long for one session.</source>
        <translation>Eso es demasiado tiempo para una sesión.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>That is too long here.</source>
        <translation>Eso es demasiado tiempo aquí.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>That was too uneven. Tap once with each breath in.</source>
        <translation>Fue demasiado irregular. Toca una vez con cada inhalación.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Then {what}</source>
        <translation>Después, {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>There can be {n} patterns at most. Remove one first.</source>
        <translation>Como máximo hay {n} patrones. Quita uno primero.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This is for {level}. You can change your level above.</source>
        <translation>Esto es para el {level}. Puedes cambiar tu nivel más arriba.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This position does not go with that surface.</source>
        <translation>Esta posición no va con esa superficie.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This position does not reach the area.</source>
        <translation>Esta posición no llega a la zona.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Until then, the mat waits.</source>
        <translation>Hasta entonces, la esterilla espera.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Until you say where, the mat waits.</source>
        <translation>Hasta que digas dónde, la esterilla espera.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Without the mat</source>
        <translation>Sin la esterilla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>You breathe as you like.</source>
        <translation>Respiras como quieras.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>You have no mat, only a pillow. You can change that in Settings.</source>
        <translation>No tienes esterilla, solo un cojín. Puedes cambiarlo en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>You have no pillow with points. You can change that in Settings.</source>
        <translation>No tienes cojín con puntas. Puedes cambiarlo en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your answers to the safety questions speak against it.</source>
        <translation>Tus respuestas a las preguntas de seguridad se oponen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your own breath</source>
        <translation>Tu propia respiración</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your own: {what}</source>
        <translation>La tuya: {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>d MMMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>doctor</source>
        <translation>un médico</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>hold {n}</source>
        <translation>retener {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>midwife</source>
        <translation>una matrona</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>nurse</source>
        <translation>una enfermera</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>pharmacist</source>
        <translation>un farmacéutico</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{n} breaths a minute</source>
        <translation>{n} respiraciones por minuto</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{n} s in</source>
        <translation>{n} s al inhalar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{n} s out</source>
        <translation>{n} s al exhalar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{rate}. Sessions start there.</source>
        <translation>{rate}. Ahí empiezan las sesiones.</translation>
    </message>
</context>
</TS>
