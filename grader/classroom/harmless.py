"""Makes a student's text show as text: nbgrader's pages take HTML and links in markdown as they are."""

from __future__ import annotations

import re

_TAG = re.compile(r"<(?=[A-Za-z/!?])")
# A link may lead to the web, into the page, or to a picture of the cell; whatever else it says is text.
_LINK = re.compile(r"\]\((?!\s*(?:https?://|#|attachment:))")
_DEFINITION = re.compile(r"\]:(?!\s*https?://)")
# TeX that makes links, or sets properties of the page.
_TEX = re.compile(r"\\(?=(?:href|url|style|class|cssId|require|html\w*|data|unicode)\b)")
# A block of code with a language, which would choose one of some hundred highlighters.
_FENCE = re.compile(
    r"^((?:[^\w`~\n]|\d)*(?:`{3,}(?=[^`\n]*$)|~{3,}))(?=[^\S\n]*[^\s`~])(?!text(?:\s|$))", re.MULTILINE
)
# For each of these mistune reads the rest of the text, or makes an anchor.
_COSTLY = re.compile(r"\\begin\{|\\\\[\[(]|^[^\w\n#]{0,20}#|^[ \t>]{0,20}(?:=|-[-\n])", re.MULTILINE)
_MAX_COSTLY = 100
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_ENTITY = re.compile(r"&(?:#\d{1,7}|[a-z]{2,8});")


def harmless_tex(text: str) -> str:
    """Return a text in which no formula makes a link or sets a property."""
    return _TEX.sub(r"\\ ", text)


def harmless_markdown(text: str) -> str:
    """Return markdown without markup that acts; where it has more formulas than can be drawn, without any."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _TAG.sub("&lt;", text)
    text = _DEFINITION.sub("]&#58;", _LINK.sub("]&#40;", text))
    text = _FENCE.sub(r"\1text ", harmless_tex(text))
    return text if _few(text) else plain_markdown(text)


def _few(text: str) -> bool:
    found = _COSTLY.finditer(text)
    return sum(1 for _ in zip(range(_MAX_COSTLY + 1), found, strict=False)) <= _MAX_COSTLY


def plain_markdown(text: str) -> str:
    """Return markdown that shows a text as it was typed: no character of it is markup."""
    parts = zip(_ENTITY.split(text), [*_ENTITY.findall(text), ""], strict=True)
    return "".join(_PUNCTUATION.sub(_entity, typed) + entity for typed, entity in parts)


def _entity(character: re.Match[str]) -> str:
    return f"&#{ord(character[0])};"
