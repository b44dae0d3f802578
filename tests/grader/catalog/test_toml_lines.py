"""The line of a key is found in any document of the usual layout."""

from __future__ import annotations

import pytest

from grader.catalog.toml_lines import TomlLines

TEXT = '''format = 1
about = """
title = "not a key"
[[exercise]]
"""
title = "T"

[[exercise]]
slug = "a"
hints = [
  "one = 1",
]

[[exercise.followups]]
question = "q"

[[exercise.followups]]
answer = """one line"""

[[exercise]]
slug = "b"
limits.call_cpu = 1
[exercise.limits]  # a comment
total_cpu = 2
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        pytest.param(("format",), 1, id="key"),
        pytest.param(("title",), 6, id="after-a-long-string"),
        pytest.param(("exercise", 0), 8, id="table"),
        pytest.param(("exercise", 0, "slug"), 9, id="key-of-a-table"),
        pytest.param(("exercise", 0, "hints", 0), 10, id="entry-of-an-array"),
        pytest.param(("exercise", 0, "followups", 0, "question"), 15, id="inner-table"),
        pytest.param(("exercise", 0, "followups", 1, "answer"), 18, id="second-inner-table"),
        pytest.param(("exercise", 1, "slug"), 21, id="second-table"),
        pytest.param(("exercise", 1, "limits", "call_cpu"), 22, id="dotted-key"),
        pytest.param(("exercise", 1, "limits", "total_cpu"), 24, id="plain-inner-table"),
        pytest.param(("exercise", 1, "minutes"), 20, id="missing-key"),
        pytest.param(("exercise", 7, "slug"), None, id="missing-table"),
    ],
)
def test_lines(path: tuple[str | int, ...], line: int | None) -> None:
    """A key has its line; one that is not there has that of the table around it."""
    assert TomlLines(TEXT).find(*path) == line
