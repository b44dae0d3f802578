"""The page of `kata course insight` in a real browser."""

from __future__ import annotations

import pytest

from ..classroom.results import made_class, result
from ..classroom.test_insight_page import EVIL, shown
from .conftest import Look
from .test_report import WINDOWS, assert_sound


@pytest.mark.parametrize(("scheme", "width"), WINDOWS)
def test_a_class(look: Look, scheme: str, width: int) -> None:
    """A class's page is quiet, fits its window, and can be used by everybody."""
    seen = look(shown(made_class()), scheme, width)
    assert_sound(seen)
    assert "Students by their share of the points" in seen.text


def test_hostile_title(look: Look) -> None:
    """A title is text, and a class that handed in nothing has a page."""
    seen = look(shown([result("a", hours=None)], title=EVIL))
    assert_sound(seen)
    assert "<script>alert(1)</script>" in seen.text
