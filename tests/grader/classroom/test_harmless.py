"""Markup of a student's shows as text, and ordinary markdown as it was meant."""

from __future__ import annotations

import pytest

from grader.classroom.harmless import harmless_markdown, plain_markdown


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


@pytest.mark.parametrize(
    ("fence", "result"), [("```perl", "```text perl"), ("> 1. ~~~ c", "> 1. ~~~text  c")]
)
def test_language_of_a_block(fence: str, result: str) -> None:
    """No student chooses the highlighter of a block; said again, it stays as it is."""
    assert harmless_markdown(f"{fence}\nx\n") == harmless_markdown(f"{result}\nx\n") == f"{result}\nx\n"


@pytest.mark.parametrize("piece", ["\\begin{a}", "\\\\[", "\\\\(", "a\n=\n", "# a\r"])
def test_too_many_formulas(piece: str) -> None:
    """Where formulas and headings would take long to draw, all of the text shows as it was typed."""
    assert harmless_markdown(piece * 50) == (piece * 50).replace("\r", "\n")
    many = (piece * 50_000).replace("\r", "\n")
    assert harmless_markdown(piece * 50_000) == plain_markdown(many)


def test_plain_markdown() -> None:
    """Punctuation becomes entities, and an entity stays one."""
    assert plain_markdown("a &lt;b&#40; *c*") == "a &lt;b&#40; &#42;c&#42;"
