"""`kata audit` as its user meets it."""

from __future__ import annotations

import json

from click.testing import CliRunner

from grader.audit.command import command
from grader.catalog import Kit

EDITED = "The stub is not what its solution gives: it was edited, or the solution has changed."


def run(kit: Kit, *arguments: str) -> tuple[int, str]:
    """Run the command on a kit, and return its exit code and what it printed."""
    result = CliRunner().invoke(command, [*arguments, "--kit", str(kit.root)])
    return result.exit_code, result.stdout


def test_a_sound_kit_passes(kit: Kit) -> None:
    """Without findings the exit code is 0."""
    assert run(kit, "--files-only") == (0, "1 exercise audited, no findings.\n")


def test_a_finding_is_a_line_with_the_fact_and_one_with_the_fix(kit: Kit) -> None:
    """With findings the exit code is 1, and each says where, what, and what to do."""
    kit.stub_path(kit.exercises[0]).write_text("x = 1\n")
    status, text = run(kit, "--files-only")
    assert status == 1
    assert text.splitlines() == [
        f"exercises/01_numbers/halve.py: {EDITED} [stub]",
        "    Write it anew: python -m grader.catalog.layout halve",
        "1 exercise audited, 1 finding.",
    ]


def test_findings_as_json(kit: Kit) -> None:
    """For other programs there is one JSON object with all findings."""
    kit.stub_path(kit.exercises[0]).unlink()
    status, text = run(kit, "halve", "--files-only", "--json")
    assert status == 1
    found = json.loads(text)
    assert found["format"] == 1
    (audit,) = found["exercises"]
    assert audit["exercise"] == "halve"
    (finding,) = audit["findings"]
    assert finding["rule"] == "mirror"
    assert finding["path"] == "exercises/01_numbers/halve.py"


def test_a_name_that_is_not_there(kit: Kit) -> None:
    """An unknown exercise is refused with a close name."""
    result = CliRunner().invoke(command, ["halv", "--kit", str(kit.root)])
    assert "Did you mean `halve`?" in str(result.exception)


def test_a_copy_for_students_is_refused(kit: Kit) -> None:
    """Without hidden suites there is nothing to audit."""
    kit.suite_path(kit.exercises[0]).unlink()
    result = CliRunner().invoke(command, ["--kit", str(kit.root)])
    assert "has no hidden suites" in str(result.exception)


def test_gradings_are_kept_and_used_again(kit: Kit) -> None:
    """A second audit grades nothing: its judges would not even start."""
    assert run(kit, "halve", "--seeds", "1") == (0, "1 exercise audited, no findings.\n")
    folder = kit.root / ".kata" / "audit"
    before = (folder / "halve.jsonl").read_bytes()
    assert run(kit, "halve", "--seeds", "1") == (0, "1 exercise audited, no findings.\n")
    assert (folder / "halve.jsonl").read_bytes() == before
