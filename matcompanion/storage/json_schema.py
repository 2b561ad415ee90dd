"""A reader of the few words of JSON Schema (draft 2020-12) that our schema uses, with sentences a person can use.

A word that is not known here is refused when the schema is read, so the schema never says more than is checked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sized
from datetime import date, datetime
from typing import Any
from uuid import UUID

from matcompanion.phrases import in_thousands
from matcompanion.storage.json_text import Step, Trap
from matcompanion.storage.problems import tr
from matcompanion.storage.schema_words import LETTERS, called, must_be, unknown

Schema = Mapping[str, Any]
Check = Callable[[Any], None]


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_ANNOTATIONS = {"$schema", "$id", "$defs", "title", "description", "then"}
_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: _is_number(value) and float(value).is_integer(),
    "number": _is_number,
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
}
_FORMATS: Mapping[str, Callable[[str], object]] = {
    "uuid": UUID,
    "date": date.fromisoformat,
    "date-time": datetime.fromisoformat,
}
_SHOWN = 40


class Mismatch(Exception):  # noqa: N818 - a fact about a document
    """A value that is not as the schema says; *path* leads to it."""

    def __init__(self, value: object, sentence: str, *path: Step) -> None:
        trap = value if isinstance(value, Trap) else None
        super().__init__(sentence if trap is None else trap.why)
        self.path: list[Step] = [trap.step] if trap is not None and trap.step is not None else list(path)


def compiled(schema: Schema) -> Check:
    """Return the check of *schema*: it returns for a document that fits and raises Mismatch for any other."""
    return _Compiler(schema).check_of(schema)


class _Compiler:
    """Makes checks of the parts of a schema, each part that is referred to once."""

    def __init__(self, root: Schema) -> None:
        self._root = root
        self._parts: dict[str, Check] = {}

    def check_of(self, schema: Schema) -> Check:
        makers = dict.fromkeys(make for word, make in _WORDS.items() if word in schema)
        checks = [make(self, schema) for make in makers]
        unknown = schema.keys() - _WORDS.keys() - _ANNOTATIONS
        if unknown:
            raise ValueError(f"the schema uses words that are not checked: {sorted(unknown)}")
        if len(checks) == 1:
            return checks[0]

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            for one in checks:
                one(value)

        return check

    def reference(self, schema: Schema) -> Check:
        name = schema["$ref"]
        if name not in self._parts:
            part = self._root
            for step in name.removeprefix("#/").split("/"):
                part = part[step]
            self._parts[name] = self.check_of(part)
        return self._parts[name]

    def type_(self, schema: Schema) -> Check:
        names = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        tests = [_TYPES[name] for name in names]

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if not tests[0](value) and not any(test(value) for test in tests):
                raise Mismatch(value, must_be(tr(" or ").join(map(called, names)), _kind_of(value)))

        return check

    def enum(self, schema: Schema) -> Check:
        allowed, title = frozenset(schema["enum"]), schema.get("title", "value")
        if not all(one is None or isinstance(one, str) for one in allowed):
            raise ValueError("enum can only hold text and null here")

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if not (value is None or isinstance(value, str)) or value not in allowed:
                raise Mismatch(value, unknown(title, shown(value)))

        return check

    def const(self, schema: Schema) -> Check:
        only = schema["const"]

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if not _is_same(value, only):
                raise Mismatch(value, must_be(shown(only), shown(value)))

        return check

    def any_of(self, schema: Schema) -> Check:
        first, *others = [self.check_of(branch) for branch in schema["anyOf"]]

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if not any(_fits(other, value) for other in others):
                first(value)

        return check

    def if_(self, schema: Schema) -> Check:
        condition, then = self.check_of(schema["if"]), self.check_of(schema["then"])

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if _fits(condition, value):
                then(value)

        return check

    def required(self, schema: Schema) -> Check:
        names = schema["required"]

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if isinstance(value, dict):
                for name in names:
                    if name not in value:
                        raise Mismatch(value, tr("is missing"), name)

        return check

    def additional(self, schema: Schema) -> Check:
        if schema["additionalProperties"] is not False:
            raise ValueError("additionalProperties can only be false here")
        known = schema["properties"].keys()

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if isinstance(value, dict):
                for name in value:
                    if name not in known:
                        raise Mismatch(value, tr("there is no field {name}").format(name=shown(name)), name)

        return check

    def properties(self, schema: Schema) -> Check:
        checks = {name: self.check_of(part) for name, part in schema["properties"].items()}

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if isinstance(value, dict):
                for name, inside in value.items():
                    if name in checks:
                        _check_inside(checks[name], inside, name)

        return check

    def items(self, schema: Schema) -> Check:
        one = self.check_of(schema["items"])

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if isinstance(value, list):
                for place, inside in enumerate(value):
                    _check_inside(one, inside, place)

        return check

    def pattern(self, schema: Schema) -> Check:
        # A $ of ours means the very end; Python's would let a line break follow.
        fits = re.compile(re.sub(r"\$$", r"\\Z", schema["pattern"])).search
        wanted = schema.get("format", LETTERS)

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if isinstance(value, str) and not fits(value):
                raise Mismatch(value, must_be(called(wanted), shown(value)))

        return check

    def format_(self, schema: Schema) -> Check:
        wanted, read = schema["format"], _FORMATS[schema["format"]]

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if isinstance(value, str):
                try:
                    read(value)
                except ValueError:
                    raise Mismatch(value, must_be(called(wanted), shown(value))) from None

        return check

    def limit(self, schema: Schema) -> Check:
        least, most = schema.get("minimum"), schema.get("maximum")

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if _is_number(value):
                if least is not None and value < least:
                    raise Mismatch(value, tr("must be at least {n}, not {found}").format(n=least, found=shown(value)))
                if most is not None and value > most:
                    raise Mismatch(value, tr("must be at most {n}, not {found}").format(n=most, found=shown(value)))

        return check

    def length(self, schema: Schema) -> Check:
        fewest, most, longest = schema.get("minItems", 0), schema.get("maxItems"), schema.get("maxLength")

        def check(value: Any) -> None:  # noqa: ANN401 - JSON is anything
            if isinstance(value, list):
                if len(value) < fewest:
                    raise Mismatch(value, _off(tr("must have at least {n}, not {found}"), fewest, value))
                if most is not None and len(value) > most:
                    raise Mismatch(value, _off(tr("must have at most {n}, not {found}"), most, value))
            if isinstance(value, str) and longest is not None and len(value) > longest:
                raise Mismatch(value, _off(tr("must have at most {n} characters, not {found}"), longest, value))

        return check


# In the order in which a mistake is best told.
_WORDS: Mapping[str, Callable[[_Compiler, Schema], Check]] = {
    "$ref": _Compiler.reference,
    "type": _Compiler.type_,
    "const": _Compiler.const,
    "enum": _Compiler.enum,
    "anyOf": _Compiler.any_of,
    "maxLength": _Compiler.length,
    "pattern": _Compiler.pattern,
    "format": _Compiler.format_,
    "minimum": _Compiler.limit,
    "maximum": _Compiler.limit,
    "minItems": _Compiler.length,
    "maxItems": _Compiler.length,
    "required": _Compiler.required,
    "additionalProperties": _Compiler.additional,
    "properties": _Compiler.properties,
    "items": _Compiler.items,
    "if": _Compiler.if_,
}


def shown(value: object) -> str:
    """Return *value* as it may stand in a sentence: short, and with nothing odd in it."""
    if isinstance(value, str):
        text = value if len(value) <= _SHOWN else value[:_SHOWN] + "…"
        return ascii(text).replace("\\u2026", "…")
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return str(value) if _is_number(value) else _kind_of(value)


def _check_inside(check: Check, value: Any, step: Step) -> None:  # noqa: ANN401 - JSON is anything
    try:
        check(value)
    except Mismatch as mismatch:
        mismatch.path.insert(0, step)
        raise


def _off(text: str, limit: int, value: Sized) -> str:
    return text.format(n=in_thousands(limit), found=in_thousands(len(value)))


def _fits(check: Check, value: Any) -> bool:  # noqa: ANN401 - JSON is anything
    try:
        check(value)
    except Mismatch:
        return False
    return True


def _is_same(value: object, other: object) -> bool:
    """Compare as JSON does: 1 and 1.0 are the same number, true is none."""
    return value == other and isinstance(value, bool) is isinstance(other, bool)


def _kind_of(value: object) -> str:
    return next((called(name) for name, fits in _TYPES.items() if fits(value)), tr("this"))
