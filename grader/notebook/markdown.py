"""The plain text of a stub's docstring as markdown that reads the same, with nothing of it taken for HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

# The role that means mathematics; code in backticks, doubled or not; emphasised words.
_PARTS = re.compile(r":math:`([^`\n]+)`|(`+).+?\2|(?<![\w*])\*[A-Za-z](?:[\w ,'-]*\w)?\*(?![\w*])", re.DOTALL)
# What markdown would take for emphasis, code or a heading where plain text means itself.
_SPECIAL = re.compile(r"(?<! )\*|\*(?! )|(?<!\w)_|_(?!\w)|[\\~`]|^#|^(?==+ *$)", re.MULTILINE)
_LINK = re.compile(r"\](?=[(\[:])")
_BULLET = re.compile(r" *(?:[-*+]|\d{1,3}[.)]) ")
_RULE = re.compile(r" *(?:-{3,}|={3,}|~{3,}) *$")
_CODE = 4  # columns of indentation


def markdown(text: str) -> str:
    """Return markdown for a docstring.

    Paragraphs, lists and code stay what they are. An indented block below an empty line is code, as in
    markdown. A line with an indented block directly below it is a term and its description, and an underlined
    line a heading, as numpydoc has them.
    """
    lines = text.strip("\n").split("\n")
    return "\n".join(_converted(lines)).strip("\n")


def escaped(text: str) -> str:
    """Return plain text so that markdown shows it as it is, except for code in backticks and mathematics."""
    parts: list[str] = []
    end = 0
    for match in _PARTS.finditer(text):
        parts += [_plain(text[end : match.start()]), f"${match[1]}$" if match[1] else match[0]]
        end = match.end()
    return "".join([*parts, _plain(text[end:])])


def _converted(lines: Sequence[str]) -> Iterator[str]:
    index, before, listed = 0, "", False
    while index < len(lines):
        line, below = lines[index], lines[index + 1] if index + 1 < len(lines) else ""
        if not line.strip():
            taken, made = 1, [""]
        elif not before.strip() and _indent(line) >= _CODE:
            taken = _length(lines[index:], empty=True)
            made = list(lines[index : index + taken])
        elif _RULE.match(below):
            taken, made = 2, ["", f"**{escaped(line.strip())}**", ""]
        elif not _BULLET.match(line) and _indent(line) == 0 and _indent(below) >= _CODE:
            taken = 1 + _length(lines[index + 1 :], empty=False)
            words = " ".join(part.strip() for part in lines[index + 1 : index + taken])
            made = [f"- **{escaped(line.strip())}**: {escaped(words)}"]
        else:
            taken = _paragraph(lines[index:])
            item = bool(_BULLET.match(line))
            gap = [""] if item and before.strip() and not listed else []  # a list needs one above it
            listed = item
            made = [*gap, *escaped("\n".join(lines[index : index + taken])).split("\n")]
        yield from made
        index += taken
        before = lines[index - 1]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip()) if line.strip() else 0


def _length(lines: Sequence[str], *, empty: bool) -> int:
    """Return how many lines an indented block has, with the empty ones within it or up to the first."""
    count = 0
    for number, line in enumerate(lines, 1):
        if line.strip() and _indent(line) < _CODE:
            break
        if line.strip():
            count = number
        elif not empty:
            break
    return count


def _paragraph(lines: Sequence[str]) -> int:
    """Return how many lines go with the first: up to an empty one, a list's next item, or a term."""
    for number in range(1, len(lines)):
        line, below = lines[number], lines[number + 1] if number + 1 < len(lines) else ""
        if not line.strip() or _BULLET.match(line) or _RULE.match(below):
            return number
    return len(lines)


def _plain(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _LINK.sub("&#93;", _SPECIAL.sub(r"\\\g<0>", text))
    return text.replace("$", "`$`")  # in code alone it opens no formula
