"""What was told in a form and not kept: remembered, so that the same form can be shown again as it was left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from matcompanion.domain.session import Session
from matcompanion.ui.pages.history.editor import SessionEditor
from matcompanion.ui.pages.history.next_day_card import NextDayCard

Form: TypeAlias = SessionEditor | NextDayCard


@dataclass(frozen=True, slots=True)
class Unkept:
    """The *form*, which still says what was told, the session *before* that, and the *field* of the keyboard."""

    form: Form
    before: Session
    field: QWidget | None

    @property
    def is_new(self) -> bool:
        """Whether the session was to be added."""
        return isinstance(self.form, SessionEditor) and self.form.is_adding

    @property
    def session(self) -> Session:
        """The session as it was told."""
        return self.form.session or self.before

    def go_on(self) -> None:
        """Give the keyboard back to where it was; not to the button that would leave the form again."""
        field = self.form.save if self.field in (None, self.form.cancel) else self.field
        if field is not None:
            field.setFocus()


def unkept_in(form: Form) -> Unkept | None:
    """Return what *form* says that is not kept, or None if nothing was changed in it."""
    before = form.unkept
    return None if before is None else Unkept(form, before, form.focusWidget())
