"""The one place that starts processes: what they inherit, and what they do not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from grader.spawn import clean_environment, spawn_python

# A module of the standard library that runs the text of its argument.
TELL = """
import json, os, sys
print(json.dumps({
    "arguments": sys.argv[1:], "environment": dict(os.environ), "folder": os.getcwd(), "path": sys.path,
    "hash": hash("a"), "session": os.getsid(0) == os.getpid() if hasattr(os, "getsid") else True,
    "utf8": sys.flags.utf8_mode, "bytecode": sys.dont_write_bytecode,
}))
"""


@pytest.fixture
def probe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Provide a module that tells what it finds, on the path of the environment that is passed on."""
    (tmp_path / "probe_of_spawn.py").write_text(TELL)
    return str(tmp_path)


def told(process: subprocess.Popen[bytes]) -> dict[str, object]:
    """Return what a process says of itself."""
    answer, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return json.loads(answer)  # type: ignore[no-any-return]


def test_what_a_process_inherits(probe: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process gets its arguments and what is passed on purpose, and nothing of the user's."""
    monkeypatch.setenv("PYTEST_ADDOPTS", "-x")
    monkeypatch.setenv("PYTHONSTARTUP", "x.py")
    monkeypatch.setenv("PYTHONHASHSEED", "77")
    monkeypatch.setenv("SECRET_TOKEN", "x")
    found = told(spawn_python("probe_of_spawn", ["a", "--b"], piped=True, environment={"PYTHONPATH": probe}))
    assert found["arguments"] == ["a", "--b"]
    environment = found["environment"]
    assert isinstance(environment, dict)
    assert environment["PYTHONHASHSEED"] == "0"
    assert not {"PYTEST_ADDOPTS", "PYTHONSTARTUP", "SECRET_TOKEN", "HOME", "PATH"} & environment.keys()
    assert found["session"] is True
    assert found["folder"] == Path(sys.executable).anchor
    assert "" not in found["path"]  # type: ignore[operator]
    assert (found["utf8"], found["bytecode"]) == (1, True)


def test_hashes_are_alike(probe: str) -> None:
    """Two processes hash text alike, so that an attempt gets the same report twice."""
    several = [
        spawn_python("probe_of_spawn", [], piped=True, environment={"PYTHONPATH": probe}) for _ in range(2)
    ]
    assert len({told(process)["hash"] for process in several}) == 1


def test_environment_passes_on_what_the_loader_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library path, the choice of processor and the temporary folder go through; extras win."""
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/lib")
    monkeypatch.setenv("TMPDIR", "/var/tmp")
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "8")
    monkeypatch.delenv("TEMP", raising=False)
    environment = clean_environment({"PYTHONUTF8": "0", "NEW": "1"})
    assert environment["LD_LIBRARY_PATH"] == "/opt/lib"
    assert environment["TMPDIR"] == "/var/tmp"
    assert environment["OPENBLAS_NUM_THREADS"] == "1"
    assert (environment["PYTHONUTF8"], environment["NEW"]) == ("0", "1")
    assert "TEMP" not in environment


def test_streams_without_pipes() -> None:
    """Without pipes a process reads nothing and its words are dropped, unless a file takes its errors."""
    with tempfile.TemporaryFile() as errors:
        process = spawn_python("no_such_module_at_all", [], errors_to=errors)
        assert (process.stdin, process.stdout, process.stderr) == (None, None, None)
        assert process.wait(60) == 1
        errors.seek(0)
        assert b"No module named no_such_module_at_all" in errors.read()


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are passed by number on POSIX")
def test_descriptors_are_passed_by_choice() -> None:
    """A descriptor is inherited under its own number where it is named, and no other is."""
    read, write = os.pipe()
    other_read, other_write = os.pipe()
    for descriptor in (write, other_write):
        os.set_inheritable(descriptor, True)
    process = spawn_python("json.tool", ["--no-such-option"], descriptors=[write])
    os.close(write)
    os.close(other_write)
    assert os.read(other_read, 1) == b""  # nobody else holds the other end
    assert process.wait(60) == 2
    assert os.read(read, 1) == b""
    os.close(read)
    os.close(other_read)
