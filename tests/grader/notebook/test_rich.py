"""What a notebook shows of a report: all of it escaped, and nothing of it lost."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import msgspec

from grader.model import Check, Report, Verdict
from grader.notebook.rich import hints_bundle, report_bundle

EVIL = '<script>alert(1)</script> & "q" \'\x1b[31m'
ALLOWED = {"div", "p", "strong", "em", "ul", "li", "span", "pre", "details", "summary", "code", "br"}


def report(*checks: Check, verdict: Verdict = Verdict.FAIL, output: str = "") -> Report:
    """Return a report of these checks."""
    return Report(
        exercise="softmax",
        suite="",
        verdict=verdict,
        score=0.0,
        points=10.0,
        seed=1,
        confinement="full",
        official=False,
        seconds=0.1,
        versions={},
        checks=checks,
        output=output,
    )


def check(verdict: Verdict = Verdict.FAIL, **fields: object) -> Check:
    """Return a check."""
    known = {"name": "test_x", "property": "It holds.", "public": False, "points": 1.0, "score": 0.0}
    return Check(verdict=verdict, **{**known, **fields})  # type: ignore[arg-type]


class Tags(HTMLParser):
    """Collects tags, and requires that each is closed in its place."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a tag; no attribute may act."""
        self.found.add(tag)
        assert all(name in ("class", "style", "aria-label") for name, _ in attrs)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close a tag."""
        assert self.open.pop() == tag


def tags(html: str) -> set[str]:
    """Return the tags of sound HTML."""
    parser = Tags()
    parser.feed(html)
    parser.close()
    assert parser.open == []
    return parser.found


def test_nothing_acts() -> None:
    """Texts of the attempt, of the suite and of the zoo are shown as they are written."""
    evil = check(property=EVIL, message=EVIL, diagnosis=EVIL, name=EVIL)
    bundle = report_bundle(report(evil, output=EVIL), f'hint("{EVIL}")')
    assert tags(bundle["text/html"]) <= ALLOWED
    assert bundle["text/html"].count("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot;") == 5
    assert "\x1b" not in bundle["text/html"] and "\\x1b[31m" in bundle["text/html"]
    assert "\x1b" not in bundle["text/plain"]
    shown = hints_bundle([EVIL], 3, EVIL)
    assert tags(shown["text/html"]) <= ALLOWED and "\x1b" not in shown["text/html"] + shown["text/plain"]


def test_each_check_is_there() -> None:
    """Each check has its property; a failing one what happened and why, a passing one neither."""
    good = check(Verdict.PASS, property="First.", message="not to be seen")
    bad = check(property="Second.", message="got 1\nexpected 2", diagnosis="You forgot the axis.")
    html = report_bundle(report(good, bad), 'hint("softmax")')["text/html"]
    assert re.findall(r"(First|Second|not to be seen|got 1\nexpected 2|You forgot the axis)", html) == [
        "First",
        "Second",
        "got 1\nexpected 2",
        "You forgot the axis",
    ]
    assert 'aria-label="pass">✓' in html and 'aria-label="fail">✗' in html
    assert "<code>hint(&quot;softmax&quot;)</code>" in html


def test_same_message_once() -> None:
    """What is true of several checks in a row is said once."""
    html = report_bundle(report(*[check(Verdict.DENIED, message="It opens a file.")] * 3))["text/html"]
    assert html.count("It opens a file.") == 1 and html.count("<em>denied</em>") == 3


def test_notes() -> None:
    """What became of cells is said where a check fails, escaped as all else."""
    noted = msgspec.structs.replace(report(check()), notes=(f"In [3] raised {EVIL}",))
    bundle = report_bundle(noted)
    assert tags(bundle["text/html"]) <= ALLOWED
    assert "In [3] raised &lt;script&gt;" in bundle["text/html"] and "In [3] raised" in bundle["text/plain"]
    assert "\x1b" not in bundle["text/plain"]
    passed = msgspec.structs.replace(noted, verdict=Verdict.PASS)
    assert "raised" not in report_bundle(passed)["text/html"]


def test_public_alone() -> None:
    """In a student's copy it is said that the hidden suite is not here, in both forms."""
    bundle = report_bundle(report(check(Verdict.PASS, public=True), verdict=Verdict.PASS), 'hint("softmax")')
    words = "softmax: pass, 1 of 1 public check; the hidden suite is not here"
    assert bundle["text/plain"] == words
    assert f"<strong>{words}</strong>" in bundle["text/html"]
    assert "Stuck?" not in bundle["text/html"]
