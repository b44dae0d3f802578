"""Reads the charts of a page again."""

from __future__ import annotations

import re
from xml.etree import ElementTree


def parsed(svg: str) -> ElementTree.Element:
    """Return a chart as a tree; it must be XML."""
    return ElementTree.fromstring(svg)


def heights(tree: ElementTree.Element, colour: str = "one") -> list[float]:
    """Return how high the bars of a colour are, in order."""
    found = []
    for path in tree.iter("path"):
        if f"fill: var(--{colour})" in path.attrib.get("style", ""):
            ys = [float(y) for y in re.findall(r"[ML] [-\d.]+ ([-\d.]+)", path.attrib["d"])]
            found.append(max(ys) - min(ys))
    return found


def texts(tree: ElementTree.Element) -> list[str]:
    """Return the words beside the axes and the lines."""
    return [one.text or "" for one in tree.iter("text")]
