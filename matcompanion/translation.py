"""The program's words in another language: the Qt Linguist files of resources/translations, read as they are.

No Qt here, for the command line and storage speak too and know none. What is worn is worn by the whole process, as
it is with Qt's translators (``ui/translator.py`` hands Qt's questions on to here).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

SOURCE_LANGUAGE: Final = "en"
SYSTEM: Final = "system"


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its *code*, such as ``zh_CN``, with its *name* in itself."""

    code: str
    name: str


ENGLISH: Final = Language(SOURCE_LANGUAGE, "English")


def _one_or_more(count: int) -> int:
    return 0 if count == 1 else 1


def _up_to_one_or_more(count: int) -> int:
    return 0 if count < 2 else 1


def _never(_count: int) -> int:
    return 0


NUMERUS: Final[Mapping[str, tuple[int, Callable[[int], int]]]] = {
    "de": (2, _one_or_more),
    "es": (2, _one_or_more),
    "fr": (2, _up_to_one_or_more),
    "sv": (2, _one_or_more),
    "zh_CN": (1, _never),
}
"""How many forms a language has for a number of things, and which of them goes with a number, as Qt has it."""


class Translation:
    """The texts of one *language* in *file*, which is read when the first of them is asked for."""

    def __init__(self, language: Language, file: Path) -> None:
        self.language, self._file = language, file

    @cached_property
    def messages(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """The finished texts by context and source, in one form or in one for each kind of number."""
        from xml.etree import ElementTree as ET

        found: dict[tuple[str, str], tuple[str, ...]] = {}
        for part in ET.parse(self._file).getroot().iterfind("context"):  # noqa: S314 - a shipped file
            context = part.findtext("name", "")
            for message in part.iterfind("message"):
                forms = _forms(message)
                if all(forms):
                    found[context, message.findtext("source", "")] = forms
                    one = message.findtext("extra-one")
                    if one:
                        found[context, one] = forms
        return found

    def text(self, context: str, source: str, count: int = -1) -> str | None:
        """Return *source* in the language, or None; ``%n`` stays in it."""
        if of_qt(context):
            return None  # Qt asks for words of its own before the first frame, which does not wait for ours
        forms = self.messages.get((context, source))
        if forms is None:
            return None
        if len(forms) == 1:
            return forms[0]
        return forms[NUMERUS[self.language.code][1](count)]


def of_qt(context: str) -> bool:
    """Whether *context* is a class of Qt, not one of ours such as *Questions*."""
    return context.startswith("Q") and context[1:2].isupper()


def offered(resources: Path) -> tuple[Language, ...]:
    """Return English and the languages that languages.toml calls complete."""
    return (ENGLISH, *(one for one, complete in known(resources) if complete))


def known(resources: Path) -> tuple[tuple[Language, bool], ...]:
    """Return every language there is a file of, and whether it is complete."""
    import tomllib  # not before the first frame, where nothing but English is asked for

    file = resources / "translations" / "languages.toml"
    rows = tomllib.loads(file.read_text(encoding="utf-8"))["language"]
    return tuple((Language(row["code"], row["name"]), row["complete"]) for row in rows)


def translation(resources: Path, language: Language) -> Translation | None:
    """Return the texts of *language*; None is English."""
    if language == ENGLISH:
        return None
    return Translation(language, resources / "translations" / f"matcompanion_{language.code}.ts")


def chosen(resources: Path, setting: str, wishes: Sequence[str]) -> Language:
    """Return the language of *setting*, or of the system's *wishes* where that is not offered or is the system's."""
    if setting == SOURCE_LANGUAGE or (setting == SYSTEM and not wishes):
        return ENGLISH
    languages = offered(resources)
    own = [language for language in languages if language.code == setting]
    return own[0] if own else best(wishes, languages)


def language_set(settings: Path) -> str:
    """Return the language in the file of *settings*, which is read in full, and judged, only later."""
    try:
        text = settings.read_text(encoding="utf-8")
        if '"language"' not in text:
            return SYSTEM
        import json  # not before the first frame, where no language is set

        form = json.loads(text)
    except (OSError, ValueError, RecursionError):
        return SYSTEM
    code = form.get("language") if isinstance(form, dict) else None
    return code if isinstance(code, str) else SYSTEM


def environment_speaks() -> bool:
    """Return whether this system tells its language in the environment; of others Qt asks (``ui/translator``)."""
    return sys.platform not in ("darwin", "win32")


def wishes_of_system() -> list[str]:
    """Return the languages that the environment asks for, most wanted first."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if locale := os.environ.get(name):
            break
    else:
        return []
    if locale.split(".")[0] in ("C", "POSIX"):
        return []  # then LANGUAGE counts for nothing
    return [*filter(None, os.environ.get("LANGUAGE", "").split(":")), locale]


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return ("",)
    if message.get("numerus") == "yes":
        return tuple(form.text or "" for form in translation.iterfind("numerusform"))
    return (translation.text or "",)


def best(wishes: Sequence[str], languages: Sequence[Language]) -> Language:
    """Return the first of *languages* that is one of *wishes*, such as ``de-AT`` or ``zh_Hans_CN``; else English."""
    for wish in wishes:
        parts = wish.split(".")[0].split("@")[0].replace("-", "_").split("_")
        if "Hant" in parts or (parts[0] == "zh" and {"TW", "HK", "MO"} & set(parts)):
            continue  # those who read traditional characters
        for language in languages:  # English is among them, so that a wish for it ends the search
            if language.code.split("_")[0] == parts[0]:
                return language
    return ENGLISH


_worn: list[Translation] = []


def wear(translation: Translation | None) -> None:
    """Speak in *translation* from now on; None is English."""
    _worn[:] = [] if translation is None else [translation]


def worn() -> Translation | None:
    """Return what is spoken now; None is English."""
    return _worn[0] if _worn else None


_open: list[Path] = []


def leave_open(resources: Path) -> None:
    """Leave the choice among the languages of *resources* to who can ask the system; English until then."""
    _open[:] = [resources]


def decide(wishes: Sequence[str]) -> None:
    """Wear the first of *wishes* that is offered, if the choice was left open."""
    if _open:
        resources = _open.pop()
        wear(translation(resources, best(wishes, offered(resources))))


def code() -> str:
    """Return the code of the language that is spoken now."""
    spoken = worn()
    return SOURCE_LANGUAGE if spoken is None else spoken.language.code


def translate(context: str, source: str, count: int = -1, shown: str = "") -> str:
    """Return *source* in the language of now; ``%n`` is *count*, written as *shown* where that is given."""
    found = _worn[0].text(context, source, count) if _worn else None
    text = source if found is None else found
    return text.replace("%n", shown or str(count)) if count >= 0 else text
