"""Attempts that try to leave something behind: in the kit, in temporary folders, in their output."""

from __future__ import annotations

import os
import secrets
import tempfile
from pathlib import Path

import pytest

from grader.sandbox.pool import Pool
from grader.sandbox.warden import OUTPUT_BYTES

from .arena import Attack, attempt_at, judge, run

GOAL = "A file of the kit is changed, or a new one is there."


def writes(name: str, statement: str) -> Attack:
    """Return an attack that is one expression of a path `p` that exists and a path `q` that does not."""
    return Attack(name, GOAL, f"def attack(p, q):\n    {statement}\n    return 'reached'\n")


CHANGES = [
    writes("open to write", 'imp("io").open(p, "w").write("x")'),
    writes("open to append", 'imp("io").open(p, "a").write("x")'),
    writes("open for both", 'imp("io").open(p, "r+").write("x")'),
    writes("open a new file", 'imp("io").open(q, "x").write("x")'),
    writes("os open to create", "os.open(q, os.O_CREAT | os.O_WRONLY)"),
    writes("os open to truncate", "os.open(p, os.O_TRUNC)"),
    Attack(
        "open without a name",
        GOAL,
        """
def attack(p, q):
    file = os.open(os.path.dirname(p), os.O_TMPFILE | os.O_RDWR)
    must(libc.linkat(-100, f"/proc/self/fd/{file}".encode(), -100, q.encode(), 0x400))
    return "reached"
""",
    ),
    writes("libc creat", "must(libc.creat(q.encode(), 0o600))"),
    writes("libc open to write", "libc.write(must(libc.open(p.encode(), 1)), b'x', 1)"),
    writes("truncate", "os.truncate(p, 1)"),
    writes("remove", "os.remove(p)"),
    writes("rename", "os.rename(p, q)"),
    writes("replace", "os.replace(p, q)"),
    writes("hard link", "os.link(p, q)"),
    writes("symbolic link", "os.symlink(p, q)"),
    writes("make a folder", "os.mkdir(q)"),
    writes("make a pipe", "os.mkfifo(q)"),
    writes("make a node", "os.mknod(q)"),
    writes("change the mode", "os.chmod(p, 0o600)"),
    writes("change the time", "os.utime(p, (1, 1))"),
    writes("extended attribute", 'os.setxattr(p, "user.x", b"x")'),
    writes("numpy save", "np.save(q, np.ones(3))"),
    writes("numpy tofile", "np.ones(3).tofile(q)"),
    writes("numpy memmap", "np.memmap(q, np.uint8, 'w+', shape=3)"),
    writes("numpy savez", "np.savez(q, np.ones(3))"),
    writes("copy", 'imp("shutil").copyfile(p, q)'),
    writes("remove the folder", 'imp("shutil").rmtree(os.path.dirname(p))'),
    writes("a listening socket", 'imp("socket").socket(1).bind(q)'),
    writes("logging", 'imp("logging").FileHandler(q).stream'),
    writes("dbm", 'imp("dbm.dumb").open(q, "c").close()'),
]


def state(folder: Path) -> list[tuple[object, ...]]:
    """Return all that can be changed of a folder and its files."""
    found: list[tuple[object, ...]] = [(folder.stat().st_mode,)]
    for path in sorted(folder.iterdir()):
        status = path.lstat()
        content = path.read_bytes() if path.is_file() else b""
        found.append(
            (path.name, content, status.st_mode, status.st_mtime, status.st_nlink, os.listxattr(path))
        )
    return found


@pytest.fixture
def kit_file(open_folder: Path) -> Path:
    """Provide a file that everybody may write."""
    path = open_folder / "suite.py"
    path.write_text("expected = 1\n", "utf-8")
    path.chmod(0o666)
    return path


@pytest.mark.parametrize("attack", CHANGES, ids=str)
def test_nothing_is_written(attack: Attack, confined: Pool, kit_file: Path) -> None:
    """Files and folders that everybody may write stay as they are."""
    before = state(kit_file.parent)
    outcome = run(confined, attack.text, lambda m: m.attack(str(kit_file), f"{kit_file}.new"))
    assert state(kit_file.parent) == before, attack.goal
    assert outcome.answer is None


@pytest.mark.parametrize("attack", CHANGES, ids=str)
def test_each_way_to_write_works_unconfined(attack: Attack, bare: Pool, kit_file: Path) -> None:
    """Without confinement each of these ways changes something."""
    before = state(kit_file.parent)
    outcome = run(bare, attack.text, lambda m: m.attack(str(kit_file), f"{kit_file}.new"))
    assert not kit_file.parent.exists() or state(kit_file.parent) != before, outcome.words
    kit_file.parent.mkdir(exist_ok=True)


@pytest.mark.parametrize("folder", ["/tmp", "/dev/shm", "/var/tmp", "/run", "/"])
def test_no_folder_of_the_system_takes_a_file(folder: str, confined: Pool) -> None:
    """Nothing can be left where others might look."""
    path = Path(folder) / f"kata-{secrets.token_hex(8)}"
    source = writes("system", 'imp("io").open(q, "w").write("x")').text
    outcome = run(confined, source, lambda m: m.attack("", str(path)))
    assert outcome.answer is None and not path.exists()


@pytest.mark.parametrize(
    "statement",
    [
        "imp('tempfile').NamedTemporaryFile(delete=False)",
        "os.memfd_create('x')",
        "must(libc.shm_open(b'/kata', 0o102, 0o600))",
        "must(libc.shmget(7, 4096, 0o1666))",
        "must(libc.semget(7, 1, 0o1666))",
        "must(libc.msgget(7, 0o1666))",
        "must(libc.mq_open(b'/kata', 0o102, 0o600, None))",
    ],
    ids=["tempfile", "memfd", "shm_open", "shmget", "semget", "msgget", "mq_open"],
)
def test_no_object_of_the_system_is_made(statement: str, confined: Pool) -> None:
    """Neither temporary files nor shared memory, semaphores or queues can be had."""
    source = writes("object", statement).text
    assert run(confined, source, lambda m: m.attack("", "")).answer is None


FLOODS = {
    "print": "for _ in range(4000): print('x' * 1000)",
    "descriptor 1": "[os.write(1, b'x' * 4096) for _ in range(1000)]",
    "descriptor 2": "[os.write(2, b'x' * 4096) for _ in range(1000)]",
    "seek beyond": "os.lseek(1, 1 << 40, 0), os.write(1, b'x')",
    "pwrite beyond": "os.pwrite(1, b'x', 1 << 40)",
    "grow by truncating": "os.ftruncate(1, 1 << 40)",
    "reserve": "os.posix_fallocate(1, 0, 1 << 40)",
    "map and write": "imp('mmap').mmap(1, 1 << 20)",
}


@pytest.mark.parametrize("statement", FLOODS.values(), ids=FLOODS.keys())
def test_output_stays_within_its_cap(statement: str, confined: Pool) -> None:
    """However an attempt prints, no more is kept than the cap, and printing much is no mistake."""
    attempt = attempt_at(
        confined, Attack("flood", "", f"def attack():\n    {statement}\n    return 1\n").text
    )
    judge(attempt.module.attack)
    child = attempt._conversation.child if attempt._conversation is not None else None
    size = os.fstat(child._output).st_size if child is not None else 0  # type: ignore[union-attr]
    attempt.close()
    assert size <= OUTPUT_BYTES and len(attempt.output) <= OUTPUT_BYTES
    if "print" in statement:
        assert attempt.output == b"x" * 1000 + b"\n" + attempt.output[1001:] and attempt.last is not None
        assert attempt.last.answer == 1


@pytest.mark.parametrize("level", [None, "portable"])
def test_nothing_is_left_in_the_temporary_folder(
    level: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the children are gone, so is every file that they or the judge made for them."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    pool = Pool(level)
    for statement in ("print('x')", "os._exit(0)", "imp('tempfile').mkstemp() if 0 else 1"):
        run(pool, Attack("end", "", f"def attack():\n    {statement}\n").text, lambda m: m.attack())
    pool.close()
    assert list(tmp_path.iterdir()) == []


def test_output_of_another_attempt_is_its_own(confined: Pool) -> None:
    """What one attempt prints is not among another's output."""
    first = attempt_at(confined, "def attack():\n    print('first', flush=True)\n")
    second = attempt_at(confined, "def attack():\n    print('second', flush=True)\n")
    first.module.attack(), second.module.attack()
    first.close(), second.close()
    assert (first.output, second.output) == (b"first\n", b"second\n")
