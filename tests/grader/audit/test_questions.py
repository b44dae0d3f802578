"""Questions that are covered, open, or neither."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from grader.audit.command import command
from grader.audit.questions import check_coverage, coverage_text, open_path, tidy
from grader.catalog import Kit


@pytest.mark.parametrize(
    ("text", "line", "fact"),
    [
        pytest.param("name,exercise\nq2,x\n", 1, "The columns are name, exercise.", id="other-columns"),
        pytest.param("id,exercise\nq2,thirds\nq2\n", 3, "This line is 'q2'.", id="short-line"),
        pytest.param("id,exercise\nq2,x\nq7,y\n", 3, "`q7` is no question of questions.csv.", id="unknown"),
        pytest.param("id,exercise\nq2,x\nq2,y\n", 3, "`q2` is listed twice.", id="twice"),
        pytest.param(
            "id,exercise\nq2,halve\n",
            2,
            "`q2` is meant for halve, which is there and does not cover it.",
            id="meant-for-one-that-is-there",
        ),
        pytest.param("id,exercise\nq2,x\nq1,y\n", None, "Covered by now: q1.", id="covered"),
    ],
)
def test_a_wrong_line_is_found(kit: Kit, text: str, line: int | None, fact: str) -> None:
    """A list of open questions that is malformed or out of date is a finding with its line."""
    open_path(kit).write_text(text)
    (finding,) = check_coverage(kit)
    assert (finding.rule, finding.path, finding.line) == ("questions", "exercises/open.csv", line)
    assert finding.fact == fact
    assert finding.fix


def test_what_is_neither_is_found(kit: Kit) -> None:
    """A question that no exercise covers has to be listed as open."""
    open_path(kit).unlink()
    (finding,) = check_coverage(kit)
    assert finding.fact == "Of the questions on numbers, no exercise covers q2."


def test_tidy_takes_out_what_is_covered(kit: Kit) -> None:
    """What an exercise covers by now leaves the list; the rest stays as it was."""
    open_path(kit).write_text("id,exercise\nq1,other\nq2,thirds\n")
    assert tidy(kit) == ["q1"]
    assert open_path(kit).read_text() == "id,exercise\nq2,thirds\n"


def test_coverage_is_shown_by_chapter(kit: Kit) -> None:
    """Each question stands with the exercise that covers it or is meant to."""
    assert coverage_text(kit).splitlines() == [
        "numbers: 1 of 2 covered",
        "  q1       halve",
        "  q2       open, meant for thirds",
        "1 of 2 questions covered.",
    ]


def test_the_command_shows_coverage_as_json(kit: Kit) -> None:
    """For other programs there is one JSON object."""
    result = CliRunner().invoke(command, ["--coverage", "--json", "--kit", str(kit.root)])
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {
        "covered": {"q1": ["halve"]},
        "open": {"q2": "thirds"},
        "missing": [],
    }


def test_the_command_tidies(kit: Kit, tmp_path: Path) -> None:
    """With --tidy the list is rewritten, and what went is said."""
    open_path(kit).write_text("id,exercise\nq1,other\nq2,thirds\n")
    result = CliRunner().invoke(command, ["--coverage", "--tidy", "--kit", str(kit.root)])
    assert result.stderr == "Taken out of open.csv: q1.\n"
    assert "1 of 2 questions covered." in result.stdout
