"""Attempts that try to read what is not theirs: hidden suites, solutions, other processes."""

from __future__ import annotations

import ctypes
import os
import random
import secrets
import sqlite3
import subprocess
import zipfile
from pathlib import Path

import numpy as np
import pytest

from grader.sandbox.pool import Pool

from .arena import Attack, attempt_at, run

TOKEN = f"token {secrets.token_hex(16)}"
SUITE = f'''"""{TOKEN}"""
__path__ = "a module that can be imported"
'''


def reads(name: str, expression: str, goal: str = "The hidden suite is read.") -> Attack:
    """Return an attack that is one expression of a path `p`."""
    return Attack(name, goal, f"def attack(p):\n    return str({expression})\n")


FILES = [
    reads("io open", 'imp("io").open(p).read()'),
    reads("os open", "os.read(os.open(p, os.O_RDONLY), 4096)"),
    reads("pathlib", 'imp("pathlib").Path(p).read_text()'),
    reads("codecs open", 'imp("codecs").open(p).read()'),
    reads("tokenize open", 'imp("tokenize").open(p).read()'),
    reads("linecache", 'imp("linecache").getlines(p)'),
    reads("fileinput", 'list(imp("fileinput").input(p))'),
    reads("import loader", 'imp("importlib.machinery").SourceFileLoader("m", p).get_data(p)'),
    reads(
        "import system",
        '(sys.path.insert(0, os.path.dirname(p)), sys.path_importer_cache.clear(), imp("suite").__doc__)',
    ),
    reads("run path", 'imp("runpy").run_path(p)'),
    reads("numpy fromfile", "np.fromfile(p, np.uint8).tobytes()"),
    reads("numpy memmap", "bytes(np.memmap(p, np.uint8, 'r'))"),
    reads("numpy loadtxt", "np.loadtxt(p, dtype='U60', delimiter='%', comments=None)"),
    reads("numpy genfromtxt", "np.genfromtxt(p, dtype='U60', delimiter='%', comments=None)"),
    reads("numpy load", "np.load(p + '.npy')"),
    reads("numpy load pickle", "np.load(p + '.npy', mmap_mode='r')"),
    reads("mmap", 'imp("mmap").mmap(os.open(p, os.O_RDONLY), 0, access=1).read()'),
    reads("zipimport", 'imp("zipimport").zipimporter(p + ".zip").get_source("suite")'),
    reads("zipfile", 'imp("zipfile").ZipFile(p + ".zip").read("suite.py")'),
    reads(
        "sqlite",
        'imp("sqlite3").connect(f"file:{p}.db?mode=ro", uri=True).execute("select * from t").fetchall()',
    ),
    reads("config parser", 'imp("configparser").ConfigParser().read_file(imp("io").open(p))'),
    reads("sendfile to the output", "(os.sendfile(1, os.open(p, os.O_RDONLY), 0, 99), os.pread(1, 99, 0))"),
    reads(
        "readv by a duplicate",
        "(f := os.open(p, os.O_RDONLY), b := bytearray(99), os.readv(os.dup(f), [b]), b)",
    ),
    reads("a relative path", "(f := os.open('/', os.O_RDONLY), os.read(os.open(p[1:], 0, dir_fd=f), 4096))"),
    reads("a link to it", "(os.symlink(p, p + '.link'), imp('io').open(p + '.link').read())"),
    reads("a hard link to it", "(os.link(p, p + '.hard'), imp('io').open(p + '.hard').read())"),
    Attack(
        "libc open",
        "The hidden suite is read.",
        """
def attack(p):
    file = must(libc.open(p.encode(), 0))
    buffer = ctypes.create_string_buffer(4096)
    libc.read(file, buffer, 4096)
    return buffer.value.decode()
""",
    ),
    Attack(
        "libc fopen",
        "The hidden suite is read.",
        """
def attack(p):
    libc.fopen.restype = ctypes.c_void_p
    file = libc.fopen(p.encode(), b"r")
    buffer = ctypes.create_string_buffer(4096)
    libc.fread(buffer, 1, 4096, ctypes.c_void_p(file)) if file else None
    return buffer.value.decode()
""",
    ),
    Attack(
        "openat2 by number",
        "The hidden suite is read.",
        """
def attack(p):
    how = (ctypes.c_uint64 * 3)(0, 0, 0)
    file = must(libc.syscall(437, -100, p.encode(), how, 24))
    return str(os.read(file, 4096))
""",
    ),
    Attack(
        "open by handle",
        "The hidden suite is read.",
        """
def attack(p):
    handle = (ctypes.c_uint8 * 136)(128)
    mount = ctypes.c_int()
    must(libc.name_to_handle_at(-100, p.encode(), handle, ctypes.byref(mount), 0))
    folder = os.open("/", os.O_RDONLY)
    for candidate in (folder, os.open(os.path.dirname(p), os.O_RDONLY)):
        file = libc.open_by_handle_at(candidate, handle, 0)
        if file >= 0:
            return str(os.read(file, 4096))
""",
    ),
]

LISTINGS = [
    reads("listdir", "os.listdir(os.path.dirname(p))", "A folder of the kit is listed."),
    reads("scandir", "[e.name for e in os.scandir(os.path.dirname(p))]", "A folder of the kit is listed."),
    reads("walk", "list(os.walk(os.path.dirname(p)))", "A folder of the kit is listed."),
    reads("glob", 'imp("glob").glob(os.path.dirname(p) + "/*")', "A folder of the kit is listed."),
    Attack(
        "getdents of a path-only descriptor",
        "A folder of the kit is listed.",
        """
def attack(p):
    folder = os.open(os.path.dirname(p), os.O_PATH)
    again = os.open(".", os.O_RDONLY | os.O_DIRECTORY, dir_fd=folder)
    return str(os.listdir(again))
""",
    ),
]


@pytest.fixture
def suite(open_folder: Path) -> str:
    """Provide the path of a hidden suite, also zipped, as an array and in a database."""
    path = open_folder / "suite.py"
    path.write_text(SUITE, "utf-8")
    with zipfile.ZipFile(f"{path}.zip", "w") as archive:
        archive.writestr("suite.py", SUITE)
    np.save(f"{path}.npy", np.array([TOKEN]))
    base = sqlite3.connect(f"{path}.db")
    base.execute("create table t (x)")
    base.execute("insert into t values (?)", [TOKEN])
    base.commit()
    base.close()
    return str(path)


@pytest.mark.parametrize("attack", FILES, ids=str)
def test_no_file_is_read(attack: Attack, confined: Pool, suite: str) -> None:
    """No way to open a file leads to one outside the standard library."""
    outcome = run(confined, attack.text, lambda m: m.attack(suite))
    assert TOKEN not in str(outcome.answer) and TOKEN.encode() not in outcome.output, attack.goal


@pytest.mark.parametrize("attack", FILES, ids=str)
def test_each_way_to_read_works_unconfined(attack: Attack, bare: Pool, suite: str) -> None:
    """Without confinement each of these ways reaches its goal, so the test above says something."""
    outcome = run(bare, attack.text, lambda m: m.attack(suite))
    if attack.name == "config parser":  # its goal is in the error
        assert TOKEN in outcome.words
    else:
        assert TOKEN in str(outcome.answer), outcome.words


@pytest.mark.parametrize("attack", LISTINGS, ids=str)
def test_no_folder_is_listed(attack: Attack, confined: Pool, suite: str) -> None:
    """Not even the names in a folder of the kit can be seen."""
    outcome = run(confined, attack.text, lambda m: m.attack(suite))
    assert "suite.py" not in str(outcome.answer), attack.goal


@pytest.mark.parametrize("attack", LISTINGS, ids=str)
def test_each_way_to_list_works_unconfined(attack: Attack, bare: Pool, suite: str) -> None:
    """Without confinement each of these ways lists the folder."""
    assert "suite.py" in str(run(bare, attack.text, lambda m: m.attack(suite)).answer)


SYSTEM = [
    "/etc/passwd",
    "/etc/hostname",
    "/proc/version",
    "/proc/self/status",
    "/proc/self/maps",
    "/dev/urandom",
]


@pytest.mark.xfail(reason="the directory of the standard library can be listed, however deep", strict=False)
def test_installed_packages_are_not_listed(confined: Pool) -> None:
    """Names of an installed kit's files tell of its mistakes: the folder of packages cannot be listed."""
    packages = Path(os.__file__).parent / "site-packages"
    source = reads("packages", "os.listdir(p)").text
    assert run(confined, source, lambda m: m.attack(str(packages))).answer is None


@pytest.mark.parametrize("path", SYSTEM)
def test_no_file_of_the_system_is_read(path: str, confined: Pool, bare: Pool) -> None:
    """Nothing of the system is readable, not what it says of the child itself."""
    source = reads("system", "os.read(os.open(p, os.O_RDONLY), 10)").text
    assert run(confined, source, lambda m: m.attack(path)).answer is None
    assert run(bare, source, lambda m: m.attack(path)).answer


@pytest.mark.parametrize("name", ["environ", "maps", "cmdline", "mem", "status", "stack", "io"])
@pytest.mark.parametrize("whose", ["judge", "zygote", "victim"])
def test_no_other_process_is_read(
    name: str, whose: str, confined: Pool, victim: subprocess.Popen[bytes]
) -> None:
    """What the system says of the judge, the zygote or another process cannot be opened."""
    pid = {"judge": os.getpid(), "zygote": confined.owner().pid, "victim": victim.pid}[whose]
    source = reads("process", "os.open(p, os.O_RDONLY)").text
    outcome = run(confined, source, lambda m: m.attack(f"/proc/{pid}/{name}"))
    assert outcome.answer is None


@pytest.mark.parametrize("link", ["cwd", "exe", "root", "fd/0", "ns/pid"])
def test_no_link_of_another_process_is_followed(link: str, confined: Pool, bare: Pool) -> None:
    """Where the judge works, and what it has open, cannot be seen."""
    source = reads("link", "os.readlink(p)").text
    path = f"/proc/{os.getpid()}/{link}"
    assert run(confined, source, lambda m: m.attack(path)).answer is None
    assert run(bare, source, lambda m: m.attack(path)).answer


def test_output_of_another_child_is_not_read(confined: Pool) -> None:
    """A child cannot open what another child has printed."""
    printing = attempt_at(confined, f"def attack():\n    print({TOKEN!r}, flush=True)\n")
    printing.module.attack()
    pid = printing._conversation.child._pid  # type: ignore[union-attr]
    source = reads("other", "imp('io').open(p).read()").text
    outcome = run(confined, source, lambda m: m.attack(f"/proc/{pid}/fd/1"))
    printing.close()
    assert outcome.answer is None and TOKEN in printing.output.decode()


STEAL_MEMORY = """
def attack(pid, address):
    class Vector(ctypes.Structure):
        _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]
    buffer = ctypes.create_string_buffer(100)
    mine, theirs = Vector(ctypes.addressof(buffer), 99), Vector(address, 99)
    must(libc.process_vm_readv(pid, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0))
    return buffer.value.decode()
"""
PEEK_MEMORY = """
def attack(pid, address):
    return os.pread(os.open(f"/proc/{pid}/mem", os.O_RDONLY), 99, address).rstrip(b"\\0").decode("latin-1")
"""


@pytest.mark.parametrize("source", [STEAL_MEMORY, PEEK_MEMORY], ids=["process_vm_readv", "proc-mem"])
def test_memory_of_the_judge_is_not_read(source: str, confined: Pool, bare: Pool) -> None:
    """An address in the judge, were it known, would be of no use."""
    secret = ctypes.create_string_buffer(TOKEN.encode(), 100)
    text = Attack("memory", "", source).text

    def suite(m: object) -> str:
        return m.attack(os.getpid(), ctypes.addressof(secret))  # type: ignore[attr-defined,no-any-return]

    assert TOKEN not in str(run(confined, text, suite).answer)
    assert TOKEN in str(run(bare, text, suite).answer)


SEARCH = """
def attack(half, other):
    '''Look for the two halves side by side in all of this process that is mapped.'''
    found = 0
    token = half + other
    for thing in gc.get_objects():
        try:
            if isinstance(thing, dict):
                found += sum(token in str(value) for value in list(thing.values()) if isinstance(value, str))
            elif isinstance(thing, (list, tuple)):
                found += sum(token in value for value in thing if isinstance(value, str))
        except Exception:
            pass
    return found, any(token in value for value in os.environ.values())
"""


def test_judge_leaves_nothing_in_the_child(confined: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The child holds neither the judge's environment nor its objects: it was never forked from it."""
    token = secrets.token_hex(20)
    monkeypatch.setenv("KATA_SECRET", token)
    kept = [{"expected": token}]
    text = Attack("search", "The judge's values are in the child's memory.", SEARCH).text
    assert run(confined, text, lambda m: m.attack(token[:9], token[9:])).answer == (0, False)
    planted = f"{text}\nplanted = [{token!r}]\n"
    assert run(confined, planted, lambda m: m.attack(token[:9], token[9:])).answer[0] > 0
    assert kept


def test_child_has_four_descriptors(confined: Pool) -> None:
    """Only the standard streams and the wire are open in a child."""
    source = """
def attack():
    found = []
    for number in range(1024):
        try:
            os.get_inheritable(number)
            found.append(number)
        except OSError:
            pass
    return found
"""
    assert run(confined, Attack("descriptors", "", source).text, lambda m: m.attack()).answer == [0, 1, 2, 3]


FRAMES = """
def attack():
    frame, seen = sys._getframe(), ""
    while frame:
        seen += "".join(repr(getattr(value, "__dict__", value)) for value in frame.f_locals.values())
        frame = frame.f_back
    return seen, imp("random").random()
"""


def test_seed_of_the_grading_is_not_in_the_child(confined: Pool) -> None:
    """The hidden inputs cannot be drawn ahead: the child's seed tells nothing of the grading's."""
    seed = 4_039_871_234
    attempt = attempt_at(confined, Attack("frames", "The grading's seed is known.", FRAMES).text, seed=seed)
    seen, drawn = attempt.module.attack()
    attempt.close()
    assert "Server" in seen
    assert str(seed) not in seen and drawn != random.Random(seed).random()
