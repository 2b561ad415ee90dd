"""The sentences of export and import."""

from __future__ import annotations

from matcompanion.controllers.exchange import ImportPreview
from matcompanion.phrases import in_a_row
from matcompanion.translation import translate
from matcompanion.ui.wording import in_figures


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return translate("exchange", text, count, in_figures(count))


def progress(reading: bool, percent: int) -> str:  # noqa: FBT001 - which of the two
    """Return how far it is."""
    text = tr("Reading the file, {n} %") if reading else tr("Writing, {n} %")
    return text.format(n=percent)


def counts(preview: ImportPreview) -> str:
    """Return what an import would do, in numbers."""
    newer = tr("{n} edited later than here").format(n=in_figures(preview.newer)) if preview.newer else ""
    parts = (
        tr("{n} new").format(n=in_figures(preview.new)),
        newer,
        tr("{n} already here").format(n=in_figures(preview.present)),
        tr("{n} refused").format(n=in_figures(preview.refused)),
    )
    return in_a_row(filter(None, parts))


def meaning(preview: ImportPreview) -> str:
    """Return what that means."""
    if preview.refused:
        return tr("Nothing from this file is imported until all of it is right.")
    if not preview.new and not preview.newer:
        return tr("Everything in this file is in your history already.")
    return tr("Nothing has been changed yet.")


def take_over(preview: ImportPreview) -> str:
    """Return the words of the button that imports."""
    number = preview.new + preview.newer
    return tr("Import 1 session") if number == 1 else tr("Import {n} sessions").format(n=in_figures(number))
