"""The sentences of the comparison of mat and rest: what it asks, where it stands, and no more than it tells."""

from __future__ import annotations

from matcompanion.domain.choices import Kind
from matcompanion.domain.comparison import ComparisonRule, Course, DayPair, Outcome, Power, Result, Today
from matcompanion.phrases import as_sentences, in_a_row
from matcompanion.translation import translate
from matcompanion.ui.wording import in_figures
from matcompanion.ui.wording_progress import interval, is_one, number, table_day


def tr(text: str, count: int = -1) -> str:
    """Return *text* in the person's language; ``%n`` is *count*."""
    return translate("comparison", text, count, in_figures(count))


def name() -> str:
    """Return what the graph is called."""
    return tr("Mat against rest")


# Before it starts ---------------------------------------------------------------------------------------------------


def question() -> str:
    """Return what the comparison is about."""
    return tr("Does the mat do more for you than plain rest?")


def offer() -> str:
    """Return what it would be."""
    return tr("A comparison of your own, on pairs of days")


def pairs(count: int) -> str:
    """Return *count* pairs in words."""
    return tr("%n pair" if count == 1 else "%n pairs", count)


def promise(rule: ComparisonRule, count: int) -> str:
    """Return what *count* pairs can show, before they are begun."""
    two, one = _in_hundred(rule.power(count, 2)), _in_hundred(rule.power(count, 1))
    return tr(
        "{pairs} take {days} days. If the mat does 2 points more for you than rest, they show it in {two} of 100 "
        "such comparisons; if it does 1 point more, in {one} of 100. So a difference that is there can be missed."
    ).format(pairs=pairs(count), days=2 * count, two=two, one=one)


def _in_hundred(power: Power) -> str:
    low, high = round(100 * power.at_least), round(100 * power.at_best)
    return tr("{low} to {high}").format(low=low, high=high)


# On the way ---------------------------------------------------------------------------------------------------------


def title(value: Course, told: Result) -> str:
    """Return the finding, or how far it is while there is none."""
    if told.outcome is Outcome.MAT_LOWER:
        return tr("Tension went down further on the mat than at rest")
    if told.outcome is Outcome.REST_LOWER:
        return tr("Tension went down further at rest than on the mat")
    if told.outcome is Outcome.NO_CLEAR:
        return tr("No clear difference between mat and plain rest for you")
    if value.stopped:
        return tr("Stopped after {pairs}, too few to tell").format(pairs=pairs(told.pairs))
    return tr("{done} of {pairs} done").format(done=told.pairs, pairs=pairs(value.plan.pairs))


def subtitle(value: Course, told: Result) -> str:
    """Return what a dot is, and which days could not be counted."""
    parts = [tr("Change in tension on the mat minus that at rest, one dot for each pair of days")]
    if value.stopped and told.outcome is not Outcome.TOO_FEW:
        parts.append(
            tr("Stopped after {done} of {pairs}").format(done=len(value.pairs), pairs=pairs(value.plan.pairs))
        )
    if value.unrated:
        parts.append(tr("%n day lacks a rating" if value.unrated == 1 else "%n days lack a rating", value.unrated))
    return as_sentences(parts)


def numbers(told: Result) -> str:
    """Return the mean difference and, in the end, how sure it is; empty while nothing may be told."""
    if told.mean is None:
        return ""
    points = tr("Mean difference {number} point") if is_one(told.mean) else tr("Mean difference {number} points")
    parts = [points.format(number=number(told.mean))]
    if told.interval is not None and told.confidence is not None:
        percent = round(100 * told.confidence)
        parts.append(tr("{percent} % interval {interval}").format(percent=percent, interval=interval(told.interval)))
    return in_a_row(parts)


def note(value: Course, told: Result, rule: ComparisonRule) -> str:
    """Return what must stand beside it."""
    if told.outcome is Outcome.TOO_FEW and value.stopped:
        return tr("Fewer than %n pairs cannot tell.", rule.least_pairs)
    if told.outcome is Outcome.TOO_FEW:
        return tr("Nothing is said before %n pairs.", rule.least_pairs)
    if told.outcome is Outcome.UNDER_WAY:
        return tr(
            "The result is given after {pairs}: whoever looks each time finds differences that are not there."
        ).format(pairs=pairs(value.plan.pairs))
    if told.outcome is Outcome.NO_CLEAR:
        return tr("Either they do about the same for you, or these days were too few to show what differs.")
    return tr("This is about you and these days. It does not say why.")


def summary(value: Course, told: Result, rule: ComparisonRule) -> str:
    """Return the numbers behind the dots, for those who do not see them."""
    differences = [pair.difference for pair in value.pairs]
    parts = [text for text in (numbers(told), note(value, told, rule).rstrip(".")) if text]
    if differences:
        lower, same = sum(one < 0 for one in differences), sum(one == 0 for one in differences)
        parts.append(
            tr("{lower} pairs lower on the mat, {same} the same, {higher} lower at rest").format(
                lower=lower, same=same, higher=len(differences) - lower - same
            )
        )
    return as_sentences(parts)


def kind(value: Kind) -> str:
    """Return a kind as what a day asks for."""
    return tr("the mat") if value is Kind.MAT else tr("rest without the mat")


def place(value: Course) -> str:
    """Return which day of which pair comes next."""
    day = tr("second day") if value.waiting is not None else tr("first day")
    return tr("pair {n} of {all}, {day}").format(n=len(value.pairs) + 1, all=value.plan.pairs, day=day)


def needs_mat() -> str:
    """Return why no comparison can be begun by somebody who may not use the mat."""
    return tr(
        "It needs days on the mat, and your answers to the safety check do not allow them now. Rest and breathing "
        "are open to you as always."
    )


def waits(value: Course, *, barred: bool) -> bool:
    """Return whether the comparison has to wait, for it asks for the mat and the person may not use it."""
    return barred and value.asked is Kind.MAT


def today(value: Course, *, barred: bool = False) -> str:
    """Return what this day is for the comparison; empty when it is over."""
    if value.asked is None:
        return ""
    if waits(value, barred=barred):
        return tr(
            "It asks for the mat next ({place}), and your answers to the safety check do not allow that now. It "
            "waits; nothing is lost."
        ).format(place=place(value))
    asked, where = kind(value.asked), place(value)
    return {
        Today.OPEN: tr("Today asks for {kind} ({place})."),
        Today.COUNTED: tr("Today counted. The next day asks for {kind} ({place})."),
        Today.SPENT: tr(
            "Today began with something else and does not count. The next day asks for {kind} ({place})."
        ),
        Today.BEFORE: tr("It begins tomorrow, with {kind} ({place})."),
    }[value.today].format(kind=asked, place=where)


def asks(value: Course, *, barred: bool = False) -> str:
    """Return what Choose says of it while the plan is of another kind; empty if today asks for nothing."""
    if value.asked is None or value.today is not Today.OPEN:
        return ""
    if waits(value, barred=barred):
        return tr(
            "Your comparison, {place}, waits: it asks for the mat, which your answers to the safety check do not "
            "allow now."
        ).format(place=place(value))
    return tr("Your comparison, {place}: today asks for {kind}.").format(place=place(value), kind=kind(value.asked))


def counts(value: Course) -> str:
    """Return what Choose says of it while the plan is as asked; empty if today asks for nothing."""
    if value.asked is None or value.today is not Today.OPEN:
        return ""
    return tr("Counts for your comparison, {place}. Rate tension before and after.").format(place=place(value))


def take(value: Kind) -> str:
    """Return what the button of Choose does."""
    return tr("Choose the mat") if value is Kind.MAT else tr("Choose rest")


# Pairs --------------------------------------------------------------------------------------------------------------


def pair_name(index: int, value: DayPair) -> str:
    """Return which pair it is, and its days."""
    first, last = sorted((value.mat.local_date, value.rest.local_date))
    days = tr("{first} and {last}").format(first=table_day(first), last=table_day(last))
    return tr("Pair {n}, {days}").format(n=index + 1, days=days)


def pair_reading(value: DayPair) -> str:
    """Return what a pair says."""
    return tr("mat {mat}, rest {rest}, difference {difference}").format(
        mat=number(value.mat.change), rest=number(value.rest.change), difference=number(value.difference)
    )


def pair_telling(index: int, value: DayPair) -> tuple[str, str]:
    """Return which pair it is, and what it says."""
    return pair_name(index, value), pair_reading(value)


def pair_row(index: int, value: DayPair) -> tuple[str, ...]:
    """Return a pair as a row of the table."""
    return (
        str(index + 1),
        table_day(value.mat.local_date),
        table_day(value.rest.local_date),
        number(value.mat.change),
        number(value.rest.change),
        number(value.difference),
    )


def headings() -> tuple[str, ...]:
    """Return the headings of the table."""
    return (
        tr("Pair"),
        tr("Day on the mat"),
        tr("Day at rest"),
        tr("Change, mat"),
        tr("Change, rest"),
        tr("Difference"),
    )
