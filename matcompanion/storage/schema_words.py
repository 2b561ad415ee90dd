"""What is said of a document that is not as the schema says."""

from __future__ import annotations

from matcompanion.storage.problems import tr

LETTERS = "letters"
"""Stands beside the types and formats of the schema for what ids are made of."""


def unknown(title: str, value: str) -> str:
    """Return that *value* is none of those that the schema calls *title*."""
    sentence = {
        "kind of session": tr("there is no kind of session {value}"),
        "status": tr("there is no status {value}"),
        "reason": tr("there is no reason {value}"),
        "goal": tr("there is no goal {value}"),
        "level": tr("there is no level {value}"),
        "breathing pattern": tr("there is no breathing pattern {value}"),
        "source": tr("there is no source {value}"),
        "position": tr("there is no position {value}"),
        "surface": tr("there is no surface {value}"),
        "clothing": tr("there is no clothing {value}"),
        "scale": tr("there is no scale {value}"),
        "time of a rating": tr("there is no time of a rating {value}"),
        "side": tr("there is no side {value}"),
        "area": tr("there is no area {value}"),
        "after-effect": tr("there is no after-effect {value}"),
    }.get(title) or tr("there is no value {value}")
    return sentence.format(value=value)


def must_be(wanted: str, found: str) -> str:
    """Return that *found* is not what is *wanted*."""
    return tr("must be {wanted}, not {found}").format(wanted=wanted, found=found)


def called(name: str) -> str:
    """Return what a person calls a type or a format of the schema."""
    return {
        "object": tr("an object"),
        "array": tr("a list"),
        "string": tr("text"),
        "integer": tr("a whole number"),
        "number": tr("a number"),
        "boolean": tr("true or false"),
        "null": "null",
        "uuid": tr("an id such as 5b0c1a52-8a36-4f0e-9d3c-3f1c0b7e2d11"),
        "date": tr("a date such as 2026-01-31"),
        "date-time": tr("a time such as 2026-01-31T20:15:00+01:00"),
        LETTERS: tr("lower-case letters, digits and _"),
    }[name]
