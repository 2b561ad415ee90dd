"""Puts the language that is worn on Qt: its questions for words, its own words, dates and numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from matcompanion import translation

WITHOUT_LETTERS = "languageWithoutLetters"
"""The property of the application that holds the language nobody could have read here, if there was one."""


class Translator(QTranslator):
    """Answers Qt with the texts that are worn."""

    def isEmpty(self) -> bool:
        """Return False: Qt asks nothing of a translator that is empty."""
        return False

    def translate(self, context: str, source: str, _comment: str | None = None, count: int = -1) -> str | None:
        """Return the text, or None, which is a null string to Qt: then it asks the next translator."""
        worn = translation.worn()
        return None if worn is None else worn.text(context, source, count)


def put_on(application: QCoreApplication) -> None:
    """Let *application* speak the language that is worn. Qt's own words first: ours are asked before them.

    A language that no font here has the letters of gives way to English: nobody would find the way out of it.
    """
    translation.decide(QLocale.system().uiLanguages())
    worn = translation.worn()
    if worn is not None and application.inherits("QGuiApplication") and not can_be_shown(worn.language.name):
        application.setProperty(WITHOUT_LETTERS, worn.language.code)
        translation.wear(None)
        worn = None
    code = translation.code()
    QLocale.setDefault(locale_for(code, QLocale.system()))
    if worn is None:
        return
    qt = QTranslator(application)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    ours = Translator(application)
    application.installTranslator(ours)


def can_be_shown(text: str) -> bool:
    """Whether the fonts of this computer have every letter of *text*."""
    from PySide6.QtGui import QFont, QFontMetrics  # English needs none before the first frame

    metrics = QFontMetrics(QFont())
    return all(metrics.inFontUcs4(ord(letter)) for letter in text)


def locale_for(code: str, system: QLocale) -> QLocale:
    """Return the locale of the language *code* in the country of *system*, so that both speak one language."""
    if system.language() == QLocale.Language.C:
        return system if code == translation.SOURCE_LANGUAGE else QLocale(code)
    own = QLocale(code)
    if own.language() == system.language():
        return system if own.script() == system.script() else own
    return QLocale(own.language(), own.script(), system.territory())
