"""The words around the signs that need a professional. They never say what somebody has, and never push."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from matcompanion.domain.catalogue import Catalogue
from matcompanion.domain.pain_trend import PainTrend, TrendKind
from matcompanion.domain.red_flags import FlagTopic, Offer, Why
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


def offered(catalogue: Catalogue, given: Offer, high_pain: int) -> str:
    """Return why the card is offered, in a sentence or two."""
    if given.why is Why.HIGH_PAIN:
        return tr("Pain of {n} or more is worth showing to someone. The mat can wait.").format(n=high_pain)
    if given.trend is not None:
        return f"{_trend(catalogue, given.trend)} {tr('It may be worth talking to a professional.')}"
    return {
        FlagTopic.BACK: tr("Some pain in the back or legs needs a doctor, not a mat."),
        FlagTopic.HEAD: tr("Some headaches need a doctor, not a mat."),
        FlagTopic.NECK: tr("Some neck pain needs a doctor, not a mat."),
        FlagTopic.LEG: tr("Some pain in a leg needs a doctor, not a mat."),
        FlagTopic.DURING_USE: tr("Some signs mean that you should stop."),
    }[given.topics[0]]


def _trend(catalogue: Catalogue, trend: PainTrend) -> str:
    name = wording.area(catalogue, trend.area) if trend.area in catalogue.areas and trend.area else ""
    where = tr("{area}: ").format(area=name) if name else ""
    return (
        where
        + {
            TrendKind.IN_A_ROW: tr("three sessions in a row began with pain of 7 or more."),
            TrendKind.RISING: tr("over four weeks your pain before sessions went up by 2 points or more."),
            TrendKind.LASTING: tr("you have noted pain for more than six weeks, and it does not ease."),
        }[trend.kind]
    )


def afterwards(high_pain: int) -> str:
    """Return what to do about a high rating after a session."""
    return tr("Pain of {n} or more is worth showing to someone.").format(n=high_pain)
