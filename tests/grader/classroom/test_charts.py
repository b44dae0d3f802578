"""The charts are sound SVG with words for who does not see them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from xml.etree import ElementTree

import pytest

from grader.classroom.charts import binned, histogram, share_bar, step_of, time_course

from .results import DUE

SPACE = "{http://www.w3.org/2000/svg}"


def parsed(svg: str) -> ElementTree.Element:
    """Return a chart as a tree; it must be XML."""
    return ElementTree.fromstring(svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))


def bars(tree: ElementTree.Element, name: str = "one") -> list[float]:
    """Return the heights of the bars."""
    return [float(one.attrib["height"]) for one in tree.iter(f"{SPACE}rect") if one.attrib["class"] == name]


def test_bins() -> None:
    """Each tenth begins with its lower edge; all points count to the last, and what is outside is kept."""
    assert binned([0.0, 0.1, 0.29999, 0.3, 0.7, 1.0, 1.2, -0.1]) == [2, 1, 1, 1, 0, 0, 0, 1, 0, 2]


def test_histogram() -> None:
    """Heights are in proportion, and title and description are named by the picture."""
    tree = parsed(histogram([0.05, 0.5, 0.5], "id", "Title <1>", "Words & all"))
    low, high = bars(tree)
    assert high == pytest.approx(2 * low)
    assert tree.attrib["role"] == "img"
    texts = {one.attrib["id"]: one.text for one in tree if "id" in one.attrib}
    assert [texts[name] for name in tree.attrib["aria-labelledby"].split()] == ["Title <1>", "Words & all"]


@pytest.mark.parametrize(
    ("span", "step"),
    [
        (timedelta(0), timedelta(hours=1)),
        (timedelta(days=3), timedelta(hours=6)),
        (timedelta(days=30), timedelta(days=1)),
        (timedelta(days=200), timedelta(days=7)),
        (timedelta(days=3000), timedelta(days=30)),
    ],
)
def test_steps(span: timedelta, step: timedelta) -> None:
    """A bar stands for more time where there is more of it."""
    assert step_of(DUE, DUE + span) == step


@pytest.mark.parametrize("due", [None, DUE])
@pytest.mark.parametrize("days", [0.0, 0.5, 4.0, 40.0, 400.0])
def test_time_course(due: datetime | None, days: float) -> None:
    """Every submission is in a bar, and nothing is drawn outside the picture."""
    times = [(DUE - timedelta(days=days * n / 9), n % 2 == 0) for n in range(10)]
    svg = time_course(times, due, "id", "T", "D")
    tree = parsed(svg)
    assert sum(bars(tree)) == pytest.approx(sum(bars(tree, "more")), rel=0.02)
    for one in tree.iter(f"{SPACE}rect"):
        x, y, width, height = (float(one.attrib[key]) for key in ("x", "y", "width", "height"))
        assert min(x, y) >= 0 and x + width <= 720 and y + height <= 240
    assert ("due</text>" in svg) is (due is not None)
    places = [float(x) for x in re.findall(r'<text x="([\d.]+)"', svg)]
    assert all(0 <= x <= 720 for x in places)


def test_share_bar() -> None:
    """A bar beside a number is hidden from readers of the screen, and stays in its rail."""
    assert 'width="60" height="10" class="one"' in share_bar(1.7)
    assert 'width="0" height="10" class="one"' in share_bar(-1)
    assert 'aria-hidden="true"' in share_bar(0.5)
