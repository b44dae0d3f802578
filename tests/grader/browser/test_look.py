"""What the browser tests look for is found where it is: else their silence says nothing."""

from __future__ import annotations

from grader.render.page import document

from .conftest import Look

BAD = """<h1>Bad</h1><p style="color: #999">Pale.</p><div class="wide" style="outline: none">x</div>
<script>alert(1)</script><img src="https://example.invalid/x.png"><div style="width: 2000px">wide</div>"""


def test_troubles_are_seen(look: Look) -> None:
    """A page that is pale, too wide, unreachable, and asks for what it may not, is found out."""
    seen = look(document("Bad", BAD))
    assert "color-contrast" in seen.violations or "contrast" in seen.violations
    assert "alternative text" in seen.violations
    assert sum("Content Security Policy" in trouble for trouble in seen.troubles) == 2
    assert seen.overflow > 0
    assert len(seen.unreachable) == 1
