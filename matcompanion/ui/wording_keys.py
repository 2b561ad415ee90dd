"""What every key does, for the list that F1 shows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return *text* in the person's language."""
    return QCoreApplication.translate("keys", text)


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys that do the same, as they are written on them, and what that is."""

    keys: str
    does: str


@dataclass(frozen=True, slots=True)
class KeyPart:
    """The keys of one place."""

    name: str
    keys: tuple[Keys, ...]


def parts() -> tuple[KeyPart, ...]:
    """Return all keys, place by place."""
    return (_everywhere(), _choose(), _session(), _afterwards(), _elsewhere())


def _everywhere() -> KeyPart:
    return KeyPart(
        tr("Everywhere"),
        (
            Keys(tr("Tab, Shift+Tab"), tr("To the next control, or back")),
            Keys(tr("Space, Enter"), tr("Press it, choose it")),
            Keys(tr("Ctrl+1 to Ctrl+4"), tr("Choose, Progress, History, Learn")),
            Keys(tr("Ctrl+,"), tr("Settings")),
            Keys(tr("F1"), tr("These keys")),
            Keys(tr("Shift+F1"), tr("The guide about what is on the screen")),
            Keys(tr("F11"), tr("Full screen and back")),
            Keys(tr("Esc"), tr("Close a panel or a question")),
            Keys(tr("Ctrl+W"), tr("Close the window")),
            Keys(tr("Ctrl+Q"), tr("Quit")),
        ),
    )


def _choose() -> KeyPart:
    return KeyPart(
        tr("Choose"),
        (
            Keys(tr("Ctrl+Enter"), tr("Start the session")),
            Keys(tr("Arrows"), tr("To the neighbouring area of the figure or the list")),
            Keys(tr("Home, End"), tr("To the first or the last area")),
            Keys(tr("Space"), tr("Choose the area")),
            Keys(tr("Shift+Space"), tr("Add it as another stage, or take it out again")),
            Keys(tr("L"), tr("The areas as a list, or the figure")),
            Keys(tr("F"), tr("Turn the figure, where one side is shown")),
            Keys(tr("0 to 9, arrows"), tr("Rate; Delete takes it back")),
        ),
    )


def _session() -> KeyPart:
    return KeyPart(
        tr("During a session"),
        (
            Keys(tr("Space, Enter, Play"), tr("Pause and go on; in the lead-in, start now")),
            Keys(tr("P, Page up"), tr("Pause, in the lead-in too")),
            Keys(tr("Up, Down"), tr("5 minutes more or less; in the lead-in 10 seconds")),
            Keys(tr("Page down"), tr("On to the next phase")),
            Keys(tr("D"), tr("Full, dim, dark")),
            Keys(tr("M"), tr("Sound off and on")),
            Keys(tr("F"), tr("Full screen and back")),
            Keys(tr("Right, Left"), tr("Another breathing pattern")),
            Keys(tr("S"), tr("Too slow: breathe a little faster")),
            Keys(tr("B"), tr("Breathe freely")),
            Keys(tr("E"), tr("Mark that it eased")),
            Keys(tr("K"), tr("Mark this moment")),
            Keys(tr("Esc, Esc"), tr("End, within 4 seconds")),
        ),
    )


def _afterwards() -> KeyPart:
    return KeyPart(
        tr("Afterwards"),
        (
            Keys(tr("0 to 9, arrows"), tr("Rate; Delete takes it back")),
            Keys(tr("Ctrl+Enter"), tr("Save")),
        ),
    )


def _elsewhere() -> KeyPart:
    return KeyPart(
        tr("Progress, History and Learn"),
        (
            Keys(tr("Left, Right"), tr("To the next mark of a graph; Enter opens its session")),
            Keys(tr("Space on a heading"), tr("Sort the sessions by it; Left and Right lead to the other headings")),
            Keys(tr("Ctrl+Enter"), tr("Save what is edited in History")),
            Keys(tr("Ctrl+F"), tr("Search in Learn")),
            Keys(tr("Alt+Left"), tr("Back in Learn")),
        ),
    )
