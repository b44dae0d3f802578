"""Charts as inline SVG, drawn by matplotlib in the page's colours and fonts, with words to each."""

from __future__ import annotations

import io
import logging
import math
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple
from xml.etree import ElementTree

from grader.errors import UsageError

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_WIDTH, _HEIGHT = (
    360,
    200,
)  # of the page's units: legible at 320 pixels, and two stand side by side on a screen
_MOST = 42  # bars of a course of time

# Colours of the page (see `grader.render.page`), and what stands for them while matplotlib draws.
_INKS = {"ink": "#0a0001", "grid": "#0a0002", "one": "#0a0003", "more": "#0a0004", "due": "#0a0005"}
_NAMES = {code: f"var(--{name})" for name, code in _INKS.items()}
_SVG, _LINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}href"
_FONT = re.compile(r"font-family: [^;]*;? ?")
_STYLE: dict[Any, Any] = {  # a key of matplotlib's own list has a type of its own
    "axes.axisbelow": True,
    "axes.edgecolor": _INKS["grid"],
    "axes.spines.left": False,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "font.size": 12,
    "grid.color": _INKS["grid"],
    "svg.fonttype": "none",
    "svg.hashsalt": "kata",
    "text.color": _INKS["ink"],
    "text.parse_math": False,
    "xtick.color": _INKS["grid"],
    "xtick.labelcolor": _INKS["ink"],
    "ytick.labelcolor": _INKS["ink"],
    "ytick.left": False,
}


class Bar(NamedTuple):
    """A bar from `start` to `end`, shares of the axis; its second part stands on the first."""

    start: float
    end: float
    first: float
    more: float = 0


class Mark(NamedTuple):
    """A label below the axis, or a line across the plot."""

    at: float
    words: str


class Words(NamedTuple):
    """What a chart is called, and what it says to who does not see it; `identity` is its own on the page."""

    identity: str
    title: str
    description: str


def step_of(start: datetime, end: datetime, least: timedelta = timedelta(hours=1)) -> timedelta:
    """Return how long the time of one bar is, for at most some forty bars."""
    span = end - start
    steps = [timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=7), timedelta(days=28)]
    fitting = (step for step in steps if step >= least and span / step <= _MOST)
    return next(fitting, timedelta(days=math.ceil(span / timedelta(days=_MOST))))


def bar_chart(
    bars: Sequence[Bar], ticks: Sequence[Mark], words: Words, unit: str, lines: Sequence[Mark] = ()
) -> str:
    """Return bars over an axis from 0 to 1, with lines across where something happens."""

    def paint(axes: Axes) -> None:
        width = [0.9 * (bar.end - bar.start) for bar in bars]
        left = [bar.start + 0.05 * (bar.end - bar.start) for bar in bars]
        first = [bar.first for bar in bars]
        axes.bar(left, first, width, align="edge", color=_INKS["one"])
        if any(bar.more for bar in bars):
            more = [bar.more for bar in bars]
            axes.bar(left, more, width, align="edge", bottom=first, color=_INKS["more"])

    most = max((bar.first + bar.more for bar in bars), default=0)
    return _drawn(paint, most, words, unit, ticks=ticks, lines=lines)


def step_chart(
    steps: Sequence[Bar], ticks: Sequence[Mark], words: Words, unit: str, lines: Sequence[Mark] = ()
) -> str:
    """Return what stood at the end of each time, as an area, over an axis from 0 to 1."""

    def paint(axes: Axes) -> None:
        edges = [steps[0].start, *(step.end for step in steps)] if steps else [0.0, 1.0]
        heights = [step.first for step in steps] or [0.0]
        axes.stairs(heights, edges, fill=True, color=_INKS["one"])

    most = max((step.first for step in steps), default=0)
    return _drawn(paint, most, words, unit, ticks=ticks, lines=lines)


def _drawn(
    paint: Callable[[Axes], None],
    most: float,
    words: Words,
    unit: str,
    *,
    ticks: Sequence[Mark],
    lines: Sequence[Mark],
) -> str:
    logging.getLogger("matplotlib").setLevel(logging.ERROR)  # it tells users where its cache of fonts is
    try:
        from matplotlib import rc_context  # noqa: PLC0415 - it is heavy, and an extra
        from matplotlib.figure import Figure  # noqa: PLC0415
        from matplotlib.ticker import MaxNLocator  # noqa: PLC0415
    except ImportError as error:
        fact = "The charts of this page need matplotlib, which is not installed."
        raise UsageError(fact, "pip install 'mlkata[report]'") from error
    buffer = io.StringIO()
    with rc_context(_STYLE):
        figure = Figure(figsize=(_WIDTH / 72, _HEIGHT / 72), layout="constrained")
        axes = figure.add_subplot()
        paint(axes)
        axes.set(xlim=(0, 1), ylim=(0, 1.08 * most or 1))
        axes.set_title(unit, loc="left", fontsize=12)
        axes.set_xticks([tick.at for tick in ticks], [tick.words for tick in ticks])
        axes.yaxis.set_major_locator(MaxNLocator(nbins=4, integer=True, min_n_ticks=1))
        axes.grid(axis="y", linewidth=0.5)
        for line in lines:
            axes.axvline(line.at, color=_INKS["due"], linestyle="--", linewidth=1.5)
            side = "right" if line.at > 0.5 else "left"
            axes.text(line.at, 1.02, line.words, color=_INKS["due"], ha=side,
                      transform=axes.get_xaxis_transform())  # fmt: skip
        figure.savefig(buffer, format="svg", transparent=True, metadata={"Date": None})
    return _inlined(buffer.getvalue(), words)


def _inlined(svg: str, words: Words) -> str:
    """Return the picture as a part of a page: named, in the page's colours, with ids that are its own."""
    root = ElementTree.fromstring(svg)
    for group in (root, *root.iter(f"{_SVG}defs")):
        for child in [*group]:
            if child.tag in (f"{_SVG}metadata", f"{_SVG}style"):
                group.remove(child)
    used = set(re.findall(r"(?:url\(|href=\")#([^)\"]+)", svg))
    for one in root.iter():
        one.tag = one.tag.removeprefix(_SVG)
        if (name := one.attrib.pop("id", None)) in used:
            one.set("id", f"{words.identity}-{name}")
        if (link := one.attrib.pop(_LINK, None)) is not None:
            one.set("href", f"#{words.identity}-{link.removeprefix('#')}")
        if "clip-path" in one.attrib:
            one.set("clip-path", one.attrib["clip-path"].replace("#", f"#{words.identity}-"))
        if "style" in one.attrib:
            one.set("style", _coloured(one.attrib["style"]))
    title, description = f"{words.identity}-t", f"{words.identity}-d"
    root.attrib = {"viewBox": root.attrib["viewBox"], "role": "img", "class": "chart"}
    root.set("aria-labelledby", f"{title} {description}")
    for name, identity, text in (("desc", description, words.description), ("title", title, words.title)):
        element = ElementTree.Element(name, {"id": identity})
        element.text = text
        root.insert(0, element)
    return re.sub(r"\s*\n\s*", " ", ElementTree.tostring(root, encoding="unicode"))


def _coloured(style: str) -> str:
    for code, name in _NAMES.items():
        style = style.replace(code, name)
    return _FONT.sub("", style)
