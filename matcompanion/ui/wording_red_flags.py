"""The words around the signs that need a professional. They never say what somebody has, and never push."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.guide import sources_of
from matcompanion.domain.pain_trend import PainTrend, TrendKind, TrendRule
from matcompanion.domain.red_flags import FlagTopic, Offer, RedFlags, TopicFlags, Why
from matcompanion.phrases import listed
from matcompanion.ui import wording


def tr(text: str) -> str:
    """Return *text* in the person's language."""
    return QCoreApplication.translate("red_flags", text)


def when_to_see() -> str:
    """Return what the card is called."""
    return tr("When to see someone")


def call_for_help() -> str:
    """Return whom to call, whatever the country."""
    return tr("Call your local emergency number (112, 911, 999 …), or ask someone to call.")


def help_now(topic: FlagTopic) -> str:
    """Return the heading of the signs that cannot wait."""
    return tr("Stop, and get help now") if topic is FlagTopic.DURING_USE else tr("Get help now")


def general() -> str:
    """Return what the card is not."""
    return tr("This is general information. It does not say what you have.")


def from_where(topic: TopicFlags) -> str:
    """Return which pages the signs of *topic* were gathered from."""
    pages = [name.removeprefix("web:") for name in sources_of(topic.source) if name.startswith("web:")]
    return tr("From the web pages of {names}.").format(names=listed(pages))


def offered(catalogue: Catalogue, given: Offer, flags: RedFlags) -> str:
    """Return why the card is offered, in a sentence or two; the numbers are those of *flags*."""
    if given.why is Why.HIGH_PAIN:
        return tr("Pain of {n} or more is worth showing to someone. The mat can wait.").format(n=flags.high_pain)
    if given.trend is not None:
        return f"{_trend(catalogue, given.trend, flags.trend)} {tr('It may be worth talking to a professional.')}"
    return {
        FlagTopic.BACK: tr("Some pain in the back or legs needs a doctor, not a mat."),
        FlagTopic.HEAD: tr("Some headaches need a doctor, not a mat."),
        FlagTopic.NECK: tr("Some neck pain needs a doctor, not a mat."),
        FlagTopic.LEG: tr("Some pain in a leg needs a doctor, not a mat."),
        FlagTopic.DURING_USE: tr("Some signs mean that you should stop."),
    }[given.topics[0]]


def _trend(catalogue: Catalogue, trend: PainTrend, rule: TrendRule) -> str:
    name = wording.area(catalogue, trend.area) if trend.area is not None and trend.area in catalogue.areas else ""
    where = tr("{area} · ").format(area=name) if name else ""
    match trend.kind:
        case TrendKind.IN_A_ROW:
            said = tr("{n} sessions in a row began with pain of {pain} or more.")
            return where + said.format(n=rule.row_sessions, pain=rule.row_pain)
        case TrendKind.RISING:
            said = tr("Over {n} weeks your pain before sessions has gone up by {points} points or more.")
            return where + said.format(n=rule.rise_days // 7, points=rule.rise_points)
        case TrendKind.LASTING:
            said = tr("You have noted pain for more than {n} weeks, and it does not ease.")
            return where + said.format(n=rule.long_days // 7)


def afterwards(high_pain: int) -> str:
    """Return what to do about a high rating after a session."""
    return tr("Pain of {n} or more is worth showing to someone.").format(n=high_pain)
