"""What the sources say in words that can be translated, as their syntax trees tell it.

``lupdate`` alone is no judge of Python: it takes ``translate(context, text, "", n)`` for a sentence without
plurals, drops it where ``n`` is a call, and is silent about what it does not find. So the sentences are found here,
and handed to it in a form that it understands (see `translations`).

What cannot be translated as it stands is a fault: sentences put together from pieces, words in a variable, plurals
that would not be found, words that are shown without a look into the catalogues.
"""

from __future__ import annotations

import ast
import json
import string
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_SHOWN_ARGUMENT = {
    **dict.fromkeys(("setText", "setPlainText", "setToolTip", "setStatusTip", "setTitle", "setWindowTitle"), 0),
    **dict.fromkeys(("setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWhatsThis"), 0),
    **dict.fromkeys(("addAction", "addMenu", "addItem", "addTab", "addRow"), 0),
    **dict.fromkeys(
        ("Label", "ElidedLabel", "Button", "QLabel", "QPushButton", "QAction", "QMenu", "QGroupBox"), 0
    ),
    "IconButton": 1,
}
"""Functions, and which of their arguments the user reads or hears."""

_FILL = "phrase"
"""The function of the window that puts parameters into a sentence, isolated and in the user's digits."""


@dataclass(frozen=True, order=True)
class Message:
    """One sentence.

    Attributes:
        context: the class that says it, or a name that was given.
        comment: what tells it from the same words meant otherwise.
        plural: whether its words depend on a number, ``%Ln``.
    """

    context: str
    text: str
    comment: str = ""
    plural: bool = False


@dataclass
class Words:
    """What was found.

    Attributes:
        messages: the sentences.
        faults: ``file:line: what is wrong``.
    """

    messages: set[Message] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


def fields(text: str) -> set[str]:
    """The places in a sentence that are filled: names in braces, ``%Ln``.

    Raises:
        ValueError: braces that do not close.
    """
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return named | ({"%Ln"} if has_number(text) else set())


def has_number(text: str) -> bool:
    """Whether a sentence has a place for the number that chooses its plural."""
    return "%Ln" in text or "%n" in text


def words_of(package: Path) -> Words:
    """Read every module of a package."""
    readers = [_Reader(path, package.parent) for path in sorted(package.rglob("*.py"))]
    words = Words()
    for reader in readers:
        words.messages |= reader.found.messages
        words.faults += reader.found.faults
    words.faults += _faults_between(readers, {message.context for message in words.messages})
    return words


def as_source(messages: Iterable[Message]) -> str:
    """Write sentences down as Python that ``lupdate`` reads as it is meant: one call of ``translate`` for each."""
    return "".join(
        f"translate({_quoted(m.context)}, {_quoted(m.text)}, {_quoted(m.comment)}{', 1' * m.plural})\n"
        for m in sorted(messages)
    )


def _faults_between(readers: Sequence[_Reader], contexts: Collection[str]) -> Iterator[str]:
    """What no module can tell alone."""
    looked_up = {context for reader in readers for _, context in reader.lookups}
    bases = {base for reader in readers for base in reader.bases}
    for reader in readers:
        for where, context in reader.lookups:
            if context not in contexts:
                yield f"{where}: no sentence has the context “{context}”"
        for where, context in reader.marked:
            if context not in looked_up:
                yield f"{where}: nothing looks the context “{context}” up"
        for where, context in reader.plurals:
            if context in bases:  # PySide looks for plurals in the context of the innermost class alone
                yield f"{where}: plurals said by {context}, which others inherit, are not found for them"


class _Reader(ast.NodeVisitor):
    """One module."""

    def __init__(self, path: Path, root: Path) -> None:
        self.found = Words()
        self.bases: set[str] = set()
        self.lookups: list[tuple[str, str]] = []
        self.marked: list[tuple[str, str]] = []
        self.plurals: list[tuple[str, str]] = []
        self._classes: list[str] = []
        self._path = path.relative_to(root)
        self._is_window = "ui" in self._path.parts
        self.visit(ast.parse(path.read_text(encoding="utf-8")))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bases |= {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        names = [ast.unparse(target) for target in node.targets]
        if ast.unparse(node.value).endswith("Application.translate") and names != ["translate"]:
            self._blame(node, "an alias of translate is named translate, else nobody finds its words")
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if any(_lookup(side) for side in (node.left, node.right)):
            self._blame(node, "sentences are whole: another language puts the pieces into another order")
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        if any(isinstance(part, ast.FormattedValue) and _lookup(part.value) for part in node.values):
            self._blame(node, "sentences are whole: another language puts the pieces into another order")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node)
        if kind := _lookup(node):
            self._read(node, kind)
        elif name == _FILL and node.args:
            self._check_filled(node)
        elif self._is_window and name == "format":
            self._blame(node, f"{_FILL} puts parameters into sentences, not format: it isolates them")
        elif self._is_window and name in _SHOWN_ARGUMENT:
            self._check_shown(node, _SHOWN_ARGUMENT[name])
        self.generic_visit(node)

    def _read(self, node: ast.Call, kind: str) -> None:
        """Take the sentence of a call of ``tr``, ``translate`` or ``QT_TRANSLATE_NOOP``."""
        arguments = list(node.args)
        if kind == "tr":
            context: ast.expr | None = self._speaker(node)
        else:
            context = arguments.pop(0) if arguments else None
        text = _literal(arguments[0]) if arguments else None
        name = _literal(context)
        if name is None:
            self._blame(node, "the context must be a literal, or the class that says it")
        elif text is None:
            self._read_variable(node, kind, name, arguments)
        else:
            self._take(node, Message(name, text, self._comment(node, arguments), _counts(node, arguments)), kind)

    def _speaker(self, node: ast.Call) -> ast.expr | None:
        """The class whose ``tr`` is called: by itself, or by its name. Of another object nobody knows the class."""
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        if not isinstance(owner, ast.Name):
            return None
        if owner.id == "self" and self._classes:
            return ast.Constant(self._classes[-1])
        return ast.Constant(owner.id) if owner.id.lstrip("_")[:1].isupper() else None

    def _comment(self, node: ast.Call, arguments: list[ast.expr]) -> str:
        comment = arguments[1] if len(arguments) > 1 else ast.Constant(None)
        if not isinstance(comment, ast.Constant):
            self._blame(node, "the comment must be a literal")
        return _literal(comment) or ""

    def _read_variable(self, node: ast.Call, kind: str, context: str, arguments: list[ast.expr]) -> None:
        """Words in a variable: right where a list marks them for the context."""
        built = not arguments or isinstance(arguments[0], ast.JoinedStr | ast.BinOp | ast.Constant)
        if built or kind != "translate":
            self._blame(node, "the words must be one literal")
        else:
            self.lookups.append((self._where(node), context))

    def _take(self, node: ast.Call, message: Message, kind: str) -> None:
        self.found.messages.add(message)
        if kind == "QT_TRANSLATE_NOOP":
            self.marked.append((self._where(node), message.context))
        if message.plural and kind == "tr":
            self.plurals.append((self._where(node), message.context))
        if message.plural != has_number(message.text):
            self._blame(node, "%Ln in the words and a number beside them belong together")
        if "%n" in message.text:
            self._blame(node, "%Ln in place of %n has the user's digits")
        try:
            fields(message.text)
        except ValueError:
            self._blame(node, "braces that do not close")

    def _check_filled(self, node: ast.Call) -> None:
        """Hold the parameters that are given against the places in the sentence."""
        if any(keyword.arg is None for keyword in node.keywords):
            return
        given = {keyword.arg for keyword in node.keywords}
        for text in _texts(node.args[0]):
            if given != fields(text) - {"%Ln"}:
                self._blame(node, f"“{text}” is filled with {sorted(map(str, given))}")

    def _check_shown(self, node: ast.Call, position: int) -> None:
        shown = node.args[position] if position < len(node.args) else None
        parts = shown.values if isinstance(shown, ast.JoinedStr) else [shown]
        if any(any(map(str.isalpha, _literal(part) or "")) for part in parts if isinstance(part, ast.Constant)):
            self._blame(node, "shown without being translated")

    def _blame(self, node: ast.AST, why: str) -> None:
        self.found.faults.append(f"{self._where(node)}: {why}")

    def _where(self, node: ast.AST) -> str:
        return f"{self._path.as_posix()}:{getattr(node, 'lineno', 0)}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _lookup(node: ast.AST) -> str:
    """How a node looks words up: ``tr``, ``translate``, ``QT_TRANSLATE_NOOP``; empty where it does not."""
    name = _name(node)
    if name == "translate" and isinstance(node, ast.Call) and len(node.args) < 2:
        return ""  # the method of str
    return name if name in {"tr", "translate", "QT_TRANSLATE_NOOP"} else ""


def _name(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _literal(node: ast.AST | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _counts(node: ast.Call, arguments: list[ast.expr]) -> bool:
    """Whether a number is given, or the words are only marked and have a place for one."""
    marked = _name(node) == "QT_TRANSLATE_NOOP" and has_number(_literal(arguments[0]) or "")
    return marked or len(arguments) > 2 or any(keyword.arg == "n" for keyword in node.keywords)


def _texts(node: ast.expr) -> Iterator[str]:
    """The sentences that an expression may be, as far as it can be seen."""
    if isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.Call) and (kind := _lookup(node)):
        literals: Iterable[str | None] = map(_literal, node.args[0 if kind == "tr" else 1 :][:1])
        yield from (text for text in literals if text is not None)
