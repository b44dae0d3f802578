"""The charts are sound SVG that takes the page's colours, with words for who does not see them."""

from __future__ import annotations

import re
import sys
from datetime import datetime, timedelta

import pytest

from grader.errors import UsageError
from grader.render.charts import Bar, Mark, Words, bar_chart, step_chart, step_of

from .charts import heights, parsed, texts

WORDS = Words("id", "Title <1>", "Words & all")
HALVES = [Bar(0, 0.5, 1, 1), Bar(0.5, 1, 3)]
START = datetime(2026, 1, 5)


def test_bars() -> None:
    """Heights are in proportion, and what stands on a bar has its own colour."""
    tree = parsed(bar_chart(HALVES, [Mark(0, "$a$"), Mark(0.5, "b")], WORDS, "things", [Mark(0.7, "due")]))
    low, high = heights(tree)
    assert high == pytest.approx(3 * low)
    assert heights(tree, "more")[0] == pytest.approx(low)
    assert {"$a$", "b", "due", "things", "0"} <= set(texts(tree))


def test_steps() -> None:
    """What stood at the end of each time is one area."""
    tree = parsed(step_chart([Bar(0, 0.5, 2), Bar(0.5, 1, 4)], [Mark(0, "a")], WORDS, "solved"))
    assert len(heights(tree)) == 1


@pytest.mark.parametrize("draw", [bar_chart, step_chart])
def test_nothing_to_draw(draw: object) -> None:
    """A chart of nothing has axes, and no warning."""
    assert "things" in texts(parsed(draw([], [], WORDS, "things")))  # type: ignore[operator]


def test_named_by_its_words() -> None:
    """The picture names its title and description, and both say what they were given."""
    tree = parsed(bar_chart(HALVES, [], WORDS, "things"))
    assert tree.attrib["role"] == "img"
    words = {one.attrib["id"]: one.text for one in tree if "id" in one.attrib}
    assert [words[name] for name in tree.attrib["aria-labelledby"].split()] == ["Title <1>", "Words & all"]


def test_part_of_a_page() -> None:
    """Two charts share no id, every link leads into the chart, and colours and fonts are the page's."""
    one = bar_chart(HALVES, [Mark(0, "a")], WORDS, "things")
    other = bar_chart(HALVES, [Mark(0, "a")], Words("other", "T", "D"), "things")
    ids, others = (re.findall(r' id="([^"]+)"', svg) for svg in (one, other))
    assert not set(ids) & set(others) and len(set(ids)) == len(ids)
    assert set(re.findall(r'(?:href="|url\()#([^")]+)', one)) <= set(ids)
    assert not re.search(r"#[0-9a-f]{6}\b|font-family|<style|https?:", one)


def test_same_picture_each_time() -> None:
    """Nothing of the time or of chance is in it."""
    assert bar_chart(HALVES, [], WORDS, "things") == bar_chart(HALVES, [], WORDS, "things")


@pytest.mark.parametrize(
    ("span", "step"),
    [
        (timedelta(0), timedelta(hours=1)),
        (timedelta(days=3), timedelta(hours=6)),
        (timedelta(days=30), timedelta(days=1)),
        (timedelta(days=200), timedelta(days=7)),
        (timedelta(days=1000), timedelta(days=28)),
        (timedelta(days=700_000), timedelta(days=16_667)),
    ],
)
def test_step_of(span: timedelta, step: timedelta) -> None:
    """A bar stands for more time where there is more of it, and there are never many."""
    assert step_of(START, START + span) == step


def test_least_step() -> None:
    """What is known by the day only has no bars of hours."""
    assert step_of(START, START, timedelta(days=1)) == timedelta(days=1)


def test_without_matplotlib(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its absence is a sentence that names the extra."""
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(UsageError) as raised:
        bar_chart(HALVES, [], WORDS, "things")
    assert raised.value.fact == "The charts of this page need matplotlib, which is not installed."
    assert raised.value.fix == "pip install 'mlkata[report]'"
