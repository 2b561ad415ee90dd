"""Gathers the strings of the code: what is handed to tr(), in whichever of its forms, with Qt's context.

PySide6's own lupdate knows self.tr() only; here a module has a function tr() with a context of its own, others import
it, and what is said of a number has its two English forms side by side.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from translating.message import Message

_DATE = re.compile(r"^(?=.*[dMyHh])[dMyHhms:/., -]{2,}( ?AP)?$")
_DATE_COMMENT = (
    "A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German"
)
_NOTE = re.compile(r"#\s*[Tt]ranslators?:\s*(.+)")


@dataclass
class _Module:
    name: str
    path: Path
    tree: ast.Module
    lines: list[str]
    modules: dict[str, str] = field(default_factory=dict)  # what a name stands for, where it is a module
    taken: dict[str, tuple[str, str]] = field(default_factory=dict)  # module and name, where it was imported
    speakers: dict[str, str] = field(default_factory=dict)  # functions that translate what they are given: context


def gather(root: Path) -> Iterator[Message]:
    """Return every string of the package below *root*."""
    modules = {}
    for path in sorted((root / "matcompanion").rglob("*.py")):
        parts = list(path.relative_to(root).with_suffix("").parts)
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        text = path.read_text(encoding="utf-8")
        modules[name] = _read(name, path, text)
    for module in modules.values():
        where = module.path.relative_to(root).as_posix()
        yield from _Walk(module, modules, where).messages()


def _read(name: str, path: Path, text: str) -> _Module:
    module = _Module(name, path, ast.parse(text, str(path)), text.splitlines())
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                module.modules[alias.asname or alias.name] = alias.name
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                module.taken[alias.asname or alias.name] = (node.module, alias.name)
    for node in module.tree.body:
        if isinstance(node, ast.FunctionDef):
            context = _context_of(node)
            if context:
                module.speakers[node.name] = context
    return module


def _context_of(function: ast.FunctionDef) -> str:
    """Return the context in which *function* translates its first argument; empty if it does not."""
    first = function.args.args[0].arg if function.args.args else ""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _last(node.func) == "translate" and len(node.args) > 1:
            context, text = node.args[:2]
            if isinstance(context, ast.Constant) and isinstance(text, ast.Name) and text.id == first:
                return str(context.value)
    return ""


def _last(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


class _Walk(ast.NodeVisitor):
    def __init__(self, module: _Module, modules: dict[str, _Module], where: str) -> None:
        self._module, self._modules, self._where = module, modules, where
        self._classes: list[str] = []
        self._found: list[Message] = []

    def messages(self) -> list[Message]:
        self.visit(self._module.tree)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if not _context_of(node):
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        context, arguments = self._spoken(node)
        if context and context != "content":
            self._take(context, arguments, node)

    def _spoken(self, node: ast.Call) -> tuple[str, list[ast.expr]]:
        """Return the context of a call that translates and what it translates; else an empty context."""
        function = node.func
        if _last(function) == "translate" and len(node.args) > 1 and (context := _text(node.args[0])):
            return context, node.args[1:]
        if isinstance(function, ast.Name):
            return self._context(self._module, function.id), node.args
        if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            if function.value.id == "self" and function.attr == "tr":
                return self._classes[-1], node.args
            module = self._named(function.value.id)
            if module is not None:
                return self._context(module, function.attr), node.args
        if _last(function) == "tr":
            self._refuse(node, "the tr() of another object has its class as context, which cannot be told from here")
        return "", []

    def _named(self, name: str) -> _Module | None:
        """Return the module of ours that *name* stands for here."""
        if name in self._module.taken:
            return self._modules.get(".".join(self._module.taken[name]))
        return self._modules.get(self._module.modules.get(name, ""))

    def _context(self, module: _Module, name: str) -> str:
        if name in module.speakers:
            return module.speakers[name]
        if name in module.taken and module.taken[name][0] in self._modules:
            above, its_name = module.taken[name]
            return self._context(self._modules[above], its_name)
        return ""

    def _take(self, context: str, arguments: list[ast.expr], node: ast.Call) -> None:
        if not arguments:
            self._refuse(node, "translates nothing")
        text = arguments[0]
        counted = len(arguments) > 1
        if isinstance(text, ast.IfExp):
            one, more = _text(text.body), _text(text.orelse)
            if not one or not more:
                self._refuse(node, "does not choose between two strings")
            elif counted:
                self._keep(context, more, node, one=one, plural=True)
            else:
                self._keep(context, one, node)
                self._keep(context, more, node)
        elif source := _text(text):
            self._keep(context, source, node, plural=counted and "%n" in source)
        else:
            self._refuse(node, "is given no string that can be seen here")

    def _keep(self, context: str, source: str, node: ast.Call, *, one: str = "", plural: bool = False) -> None:
        comment = _DATE_COMMENT if _DATE.match(source) else ""
        for line in self._module.lines[max(0, node.lineno - 2) : node.lineno]:
            if note := _NOTE.search(line):
                comment = note[1]
        self._found.append(Message(context, source, (self._where,), comment, plural, one))

    def _refuse(self, node: ast.Call, why: str) -> None:
        raise SystemExit(f"{self._where}:{node.lineno}: {ast.unparse(node)[:80]} {why}")


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
