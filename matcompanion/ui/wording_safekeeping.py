"""The sentences about the history file: what happened to it, how to go on, and its backups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QTime

from matcompanion.domain.safekeeping import Account, BackupFacts, Done, Outcome, Question, QuestionKind, Repair
from matcompanion.translation import translate
from matcompanion.ui.wording import in_figures
from matcompanion.ui.wording_progress import day


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return translate("safekeeping", text, count, in_figures(count))


def moment(at: datetime) -> str:
    """Return a moment as day and time of this place."""
    local = at.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), tr("HH:mm"))
    return tr("{day}, {time}").format(day=day(local.date()), time=time)


def sessions(count: int) -> str:
    """Return *count* sessions in words."""
    return tr("%n session" if count == 1 else "%n sessions", count)


def account_title(account: Account) -> str:
    """Return in short what became of a damaged history."""
    return tr("Your history is here") if account.sessions else tr("Your history was damaged")


def account_text(account: Account) -> str:
    """Return what happened."""
    happened = tr("The file was damaged, as happens when a disk fails or the power goes at a bad moment.")
    if account.nothing_is_missing:
        return f"{happened} {tr('Everything in it could still be read, and was put into a new file.')}"
    return f"{happened} {tr('What could be saved was put into a new file.')}"


def account_facts(account: Account) -> list[str]:
    """Return what is there now, where it came from, and what is not."""
    facts = [tr("%n session is there" if account.sessions == 1 else "%n sessions are there", account.sessions)]
    if account.from_backup and account.backup_made_at is not None:
        text = tr("%n came from the backup of {moment}", account.from_backup)
        facts.append(text.format(moment=moment(account.backup_made_at)))
    if account.rescued and account.from_backup:
        facts.append(tr("%n newer could still be read from the damaged file", account.rescued))
    if account.in_part:
        facts.append(tr("%n could be read only in part: a rating or a mark may be missing", account.in_part))
    if account.given_up:
        facts.append(tr("%n could no longer be read", account.given_up))
    kept = tr("The damaged file is kept as {name}, in the folder {folder}")
    facts.append(kept.format(name=account.kept.name, folder=account.kept.parent.name))
    return facts


def question_title(question: Question) -> str:
    """Return in short what is asked."""
    if question.kind is QuestionKind.MISSING:
        return tr("The history file is gone")
    return tr("The history file cannot be read")


def question_text(question: Question) -> str:
    """Return what was found, and what the ways to go on mean."""
    if question.kind is QuestionKind.MISSING:
        found = tr("It is no longer in its folder. If it was moved, put it back there and try again.")
    else:
        found = tr("Nothing in it makes sense to the program, and there is no backup. The file is kept either way.")
    if question.backup_made_at is None:
        return found
    text = tr("There is a backup of {moment}.")
    if question.backup_sessions is not None:
        text = tr("There is a backup of {moment} with {sessions}.")
    known = question.backup_sessions or 0
    return f"{found} {text.format(moment=moment(question.backup_made_at), sessions=sessions(known))}"


def repaired(repair: Repair) -> str:
    """Return what a close look at the values of the sessions found and did."""
    told = []
    if repair.from_backup:
        text = tr(
            "%n session held other values than were stored; it was put right from the backup."
            if repair.from_backup == 1
            else "%n sessions held other values than were stored; they were put right from the backup.",
            repair.from_backup,
        )
        told.append(text)
    if repair.left:
        text = tr(
            "%n session holds other values than were stored, and no backup has it as it was."
            if repair.left == 1
            else "%n sessions hold other values than were stored, and no backup has them as they were.",
            repair.left,
        )
        told.append(text)
    return " ".join(told)


def backup(value: BackupFacts) -> str:
    """Return a backup in short."""
    if value.sessions is None:
        return moment(value.made_at)
    return tr("{moment}: {sessions}").format(moment=moment(value.made_at), sessions=sessions(value.sessions))


def restore_question(value: BackupFacts) -> str:
    """Return what is asked before it is gone back to a backup."""
    text = tr("Go back to the history of {moment}? What came after it is kept aside, and no longer shown.")
    return text.format(moment=moment(value.made_at))


def restore_file_question(file: Path) -> str:
    """Return what is asked before the copy *file* takes the place of the history."""
    text = tr("Put the history in {name} in the place of yours? Yours is kept aside, and no longer shown.")
    return text.format(name=file.name)


def taken_in(count: int) -> str:
    """Return that sessions which could not be saved before are saved now."""
    return tr(
        "%n session that could not be saved before is in your history now."
        if count == 1
        else "%n sessions that could not be saved before are in your history now.",
        count,
    )


def erased_title(left: Sequence[str]) -> str:
    """Return in short whether everything was deleted."""
    return tr("Not everything could be deleted") if left else tr("Everything is deleted")


def erased_text(left: Sequence[str]) -> str:
    """Return what that means."""
    if left:
        return tr("The rest is gone. These could not be deleted or reached; you can delete them by hand:")
    return tr("Your history, its backups, your settings and the log are gone from this folder:")


def outcome(value: Outcome) -> str:
    """Return what became of what was asked for."""
    if value.trouble:
        return value.trouble
    many = sessions(value.sessions)
    if value.done is Done.BACKED_UP:
        return tr("Backed up {sessions}; the copy was checked.").format(sessions=many)
    if value.done is Done.COPIED and value.file is not None:
        return tr("{sessions} saved in {name}; the copy was checked.").format(sessions=many, name=value.file.name)
    told = tr("Restored {sessions}.").format(sessions=many)
    if not value.all_read:
        told += " " + tr("The copy is damaged, and not all of it could be read.")
    if value.left_out:
        told += " " + tr("{sessions} in it held values that cannot be believed, and stayed out.").format(
            sessions=sessions(value.left_out)
        )
    if value.kept_aside is not None:
        told += " " + tr("The earlier history is kept in the folder {folder}.").format(
            folder=value.kept_aside.parent.name
        )
    return told
