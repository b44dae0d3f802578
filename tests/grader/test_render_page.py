"""Pages are whole, ask for nothing, and take nobody's text for markup."""

from __future__ import annotations

import re

from grader.render.page import document, facts, figure, key, share_bar, table, text

EVIL = "</td><script>alert(1)</script>\u202e\x1b[31m\"'&"


def test_document() -> None:
    """It is in a language, has a title and one main part, and forbids whatever it does not bring."""
    page = document(EVIL, "<p>Body.</p>")
    assert page.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert "default-src 'none'" in page and "<main>\n<p>Body.</p>\n</main>" in page
    assert "<script" not in page and "&lt;script&gt;" in page


def test_every_colour_has_a_dark_one() -> None:
    """Each colour that the page names in light it names in dark, and uses no other."""
    page = document("x", "")
    light, dark = re.findall(r":root \{(.*?)\}", page, flags=re.DOTALL)
    assert set(re.findall(r"--\w+(?=:)", light)) == set(re.findall(r"--\w+(?=:)", dark))
    used, named = set(re.findall(r"var\((--\w+)\)", page)), set(re.findall(r"--\w+(?=:)", light))
    assert used <= named
    assert not re.search(r"#[0-9a-f]{3,6}\b", page.replace(light, "").replace(dark, ""))


def test_text_is_no_markup() -> None:
    """Markup, directions and escape sequences are made visible."""
    assert text(EVIL) == ("&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;\\u202e\\x1b[31m&quot;&#x27;&amp;")
    made = table(EVIL, [EVIL], [["x"]], numbers=()) + facts([(EVIL, EVIL)]) + key(EVIL)
    assert "<script" not in made and "\x1b" not in made


def test_table() -> None:
    """The first cell of a row is its heading, numbers stand to the right, and the Tab key reaches it."""
    made = table("Few", ["name", "count"], [["a", "1"]], numbers=[1])
    assert 'role="region" tabindex="0" aria-label="Few"' in made
    assert '<th scope="row">a</th><td class="n">1</td>' in made
    assert '<th scope="row" class="text">a</th>' in table("Few", ["name"], [["a"]], numbers=(), long=True)


def test_figure() -> None:
    """A chart has a caption, and its numbers below it."""
    made = figure("Few", "<svg></svg>", ["from", "count"], [["Monday", "1"]])
    assert "<figcaption>Few</figcaption>\n<svg></svg>" in made
    assert 'aria-label="Few: the numbers"' in made and '<td class="n">1</td>' in made


def test_share_bar() -> None:
    """A bar beside a number is hidden from readers of the screen, and stays in its rail."""
    assert 'width="60" height="10" class="one"' in share_bar(1.7)
    assert 'width="0" height="10" class="one"' in share_bar(-1)
    assert 'aria-hidden="true"' in share_bar(0.5)
