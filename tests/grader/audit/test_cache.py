"""Outcomes of earlier audits."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.audit import cache as module
from grader.audit.cache import Cache, digest


def test_what_is_put_is_found_again(tmp_path: Path) -> None:
    """An outcome outlives the audit that found it."""
    Cache(tmp_path / "deep" / "halve.jsonl").put("key", 1.5)
    assert Cache(tmp_path / "deep" / "halve.jsonl").get("key", float) == 1.5


def test_what_is_not_known_is_none(tmp_path: Path) -> None:
    """An unknown key has no outcome."""
    assert Cache(tmp_path / "halve.jsonl").get("key", float) is None


def test_another_grader_forgets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outcomes of other code are not believed."""
    Cache(tmp_path / "halve.jsonl").put("key", 1.5)
    monkeypatch.setattr(module, "code_digest", lambda: "another")
    assert Cache(tmp_path / "halve.jsonl").get("key", float) is None


def test_a_torn_line_is_passed_over(tmp_path: Path) -> None:
    """An audit that was killed while writing leaves the other outcomes readable."""
    path = tmp_path / "halve.jsonl"
    Cache(path).put("key", 1.5)
    with path.open("ab") as file:
        file.write(b'["x", "tor')
    assert Cache(path).get("key", float) == 1.5


def test_what_is_not_used_can_be_forgotten(tmp_path: Path) -> None:
    """A full audit drops what it did not ask for."""
    path = tmp_path / "halve.jsonl"
    Cache(path).put("old", 1.5)
    cache = Cache(path)
    cache.put("new", 2.5)
    cache.forget_unused()
    assert Cache(path).get("old", float) is None
    assert Cache(path).get("new", float) == 2.5


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    """An installed kit is audited without keeping anything."""
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file" / "halve.jsonl")
    cache.put("key", 1.5)
    assert cache.get("key", float) == 1.5


def test_parts_do_not_run_into_each_other() -> None:
    """The same bytes parted otherwise have another digest."""
    assert digest([b"ab", b"c"]) != digest([b"a", b"bc"])
