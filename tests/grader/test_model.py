"""The records that front ends exchange."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import jsonschema
import msgspec
import pytest

import grader.model
from grader.model import Check, Report, Verdict, worst

ORDER = ("internal", "crash", "memory", "timeout", "denied", "error", "fail", "todo", "pass")
SCHEMA = Path(grader.model.__file__).with_name("report.schema.json")


def report(*verdicts: str) -> Report:
    """Return a report with checks of these verdicts."""
    checks = tuple(
        Check(name=f"test_{i}", property="It holds.", public=False, verdict=Verdict(v), points=1.0, score=0.0)
        for i, v in enumerate(verdicts)
    )
    return Report(
        exercise="halve",
        suite="",
        verdict=worst(check.verdict for check in checks),
        score=0.0,
        points=1.0,
        seed=0,
        confinement="full",
        official=False,
        seconds=0.0,
        versions={},
        checks=checks,
    )


def test_order_of_verdicts() -> None:
    """The worst verdict of several is the first in the order of the design, whichever comes first."""
    assert {*ORDER} == {verdict.value for verdict in Verdict}
    for worse, better in itertools.combinations(ORDER, 2):
        assert worst([Verdict(better), Verdict(worse)]) is Verdict(worse)
        assert worst([Verdict(worse), Verdict(better)]) is Verdict(worse)


def test_no_checks_no_verdict() -> None:
    """Nothing at all has no verdict: it is never a pass."""
    with pytest.raises(ValueError, match="empty"):
        worst([])


@pytest.mark.parametrize(
    ("verdicts", "in_progress", "passed"),
    [
        (("pass", "todo"), True, 1),
        (("todo", "todo"), False, 0),
        (("pass", "pass"), False, 2),
        (("pass", "todo", "fail"), False, 1),
    ],
)
def test_in_progress(verdicts: tuple[str, ...], in_progress: bool, passed: int) -> None:
    """Some checks not started and all others passing is in progress; with a failure it is not."""
    assert report(*verdicts).in_progress is in_progress
    assert report(*verdicts).passed == passed


def test_report_as_json() -> None:
    """A report survives the way through JSON."""
    one = report("pass", "todo")
    assert msgspec.json.decode(msgspec.json.encode(one), type=Report) == one


def test_records_are_frozen() -> None:
    """Nobody changes a report after it was made."""
    with pytest.raises(AttributeError):
        report("pass").score = 10.0  # type: ignore[misc]


def test_schema_is_up_to_date() -> None:
    """The schema that is shipped is that of the record; it accepts a report and no other verdict.

    To write it anew::

        .venv/bin/python -c "import json, msgspec; from grader.model import Report; \
print(json.dumps(msgspec.json.schema(Report), indent=1))" > grader/report.schema.json
    """
    schema = json.loads(SCHEMA.read_text())
    assert schema == json.loads(json.dumps(msgspec.json.schema(Report)))
    data = msgspec.to_builtins(report("pass"))
    data["checks"] = list(data["checks"])
    jsonschema.validate(data, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data | {"verdict": "perhaps"}, schema)
