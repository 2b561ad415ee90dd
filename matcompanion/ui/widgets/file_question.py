"""Asks for a file without holding the program up: the answer comes as a signal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget


class FileQuestion(QObject):
    """Shows one dialog at a time for *parent*; ``answered`` brings the path."""

    answered = Signal(object)  # Path

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.dialog: QFileDialog | None = None

    def ask_to_save(self, title: str, suggestion: str, filters: Sequence[tuple[str, str]]) -> None:
        """Ask where to write. *filters* are words and endings, the usual first; a name without one is given it."""
        dialog = self._opened(title, filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(filters[0][1])
        dialog.selectFile(f"{suggestion}.{filters[0][1]}")
        dialog.filterSelected.connect(self._change_suffix)
        dialog.show()

    def ask_to_open(self, title: str, filters: Sequence[tuple[str, str]]) -> None:
        """Ask which file to read."""
        dialog = self._opened(title, filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.show()

    def ask_for_folder(self, title: str) -> None:
        """Ask for a folder."""
        dialog = self._opened(title, ())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.show()

    def _opened(self, title: str, filters: Sequence[tuple[str, str]]) -> QFileDialog:
        if self.dialog is not None:
            self.dialog.reject()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = self.dialog = QFileDialog(self._parent, title, folder if Path(folder).is_dir() else str(Path.home()))
        if filters:
            dialog.setNameFilters(
                [f"{words} ({' '.join(f'*.{end}' for end in ends.split())})" for words, ends in filters]
            )
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._answer)
        dialog.finished.connect(self._leave)
        return dialog

    @Slot(str)
    def _change_suffix(self, chosen: str) -> None:
        """Let the name end as the chosen form does."""
        dialog = self.dialog
        if dialog is None:
            return
        suffix = chosen.rpartition("*.")[2].rstrip(")")
        dialog.setDefaultSuffix(suffix)
        named = dialog.selectedFiles()
        if named:
            dialog.selectFile(str(Path(named[0]).with_suffix(f".{suffix}")))

    @Slot(str)
    def _answer(self, name: str) -> None:
        self.answered.emit(Path(name))

    @Slot()
    def _leave(self) -> None:
        self.dialog = None
