"""Markup of a student's shows as text, and ordinary markdown as it was meant."""

from __future__ import annotations

import pytest

from grader.classroom.harmless import harmless_markdown


@pytest.mark.parametrize(
    "text",
    [
        "# A title\n\nSome *text* with `code`, 1 < 2 and a<3.",
        "> quoted\n\n- [a link](https://example.org) and [a place](#below)",
        "![a picture](attachment:a.png) and $\\frac{a}{b} \\le c$",
        "[ref]: https://example.org",
        "a list [1], (2)",
    ],
)
def test_ordinary_markdown_stays(text: str) -> None:
    """What people write is not touched."""
    assert harmless_markdown(text) == text


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("<b>", "&lt;b>"),
        ("</b><!-- <?x", "&lt;/b>&lt;!-- &lt;?x"),
        ("[x](javascript:y)", "[x]&#40;javascript:y)"),
        ("[x]( \t<data:y>)", "[x]&#40; \t<data:y>)".replace("<", "&lt;")),
        ("[x](//evil)", "[x]&#40;//evil)"),
        ("[x]: java&#115;cript:y", "[x]&#58; java&#115;cript:y"),
        ("$\\href{x}$ $\\htmlData{x}$", "$\\ href{x}$ $\\ htmlData{x}$"),
    ],
)
def test_markup_that_acts(text: str, result: str) -> None:
    """Tags, links to elsewhere and active formulas become text."""
    assert harmless_markdown(text) == result
