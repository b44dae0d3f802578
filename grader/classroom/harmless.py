"""Makes a student's text show as text: nbgrader's pages take HTML and links in markdown as they are."""

from __future__ import annotations

import re

_TAG = re.compile(r"<(?=[A-Za-z/!?])")
# A link may lead to the web, into the page, or to a picture of the cell; whatever else it says is text.
_LINK = re.compile(r"\]\((?!\s*(?:https?://|#|attachment:))")
_DEFINITION = re.compile(r"\]:(?!\s*https?://)")
# TeX that makes links, or sets properties of the page.
_TEX = re.compile(r"\\(?=(?:href|url|style|class|cssId|require|html\w*|data|unicode)\b)")


def harmless_tex(text: str) -> str:
    """Return a text in which no formula makes a link or sets a property."""
    return _TEX.sub(r"\\ ", text)


def harmless_markdown(text: str) -> str:
    """Return markdown without markup that acts."""
    text = _TAG.sub("&lt;", text)
    text = _DEFINITION.sub("]&#58;", _LINK.sub("]&#40;", text))
    return harmless_tex(text)
