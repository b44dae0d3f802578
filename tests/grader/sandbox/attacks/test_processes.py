"""Attempts that try to start, stop or rule over processes."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.sandbox.pool import Pool

from .arena import Attack, attempt_at, judge, run


def alive(pid: int) -> bool:
    """Tell whether a process is there, and not just waiting to be reaped."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in "ZX"


def goes(pid: int, seconds: float = 0.05) -> bool:
    """Tell whether a process ends within a moment."""
    end = time.monotonic() + seconds
    while alive(pid) and time.monotonic() < end:
        time.sleep(0.01)
    return not alive(pid)


def starts(name: str, statement: str, goal: str = "A process or a thread is started.") -> Attack:
    """Return an attack that is one statement about a path `q` to be made."""
    return Attack(name, goal, f"def attack(q):\n    {statement}\n    return 'reached'\n")


def forks(name: str, call: str) -> Attack:
    """Return an attack that becomes two: the second makes `q`, the first waits for it."""
    second = "(imp('io').open(q, 'w'), os._exit(0))"
    return starts(name, f"os.waitpid(pid, 0) if (pid := {call}) else {second}")


# Each makes `q`, so that what an exec'd program did can be seen.
STARTS = [
    forks("fork", "os.fork()"),
    forks("forkpty", "os.forkpty()[0]"),
    forks("libc fork", "must(libc.fork())"),
    starts("subprocess", "imp('subprocess').run(['/usr/bin/touch', q], check=True)"),
    starts("system", "must(-1 if os.system(f'touch {q}') else 0)"),
    starts("popen", "os.popen(f'touch {q}').read()"),
    starts("posix_spawn", "os.waitpid(os.posix_spawn('/usr/bin/touch', ['touch', q], {}), 0)"),
    starts("execv", "os.execv('/usr/bin/touch', ['touch', q])"),
    starts(
        "libc execve",
        "must(libc.execv(b'/usr/bin/touch', (ctypes.c_char_p * 3)(b'touch', q.encode(), None)))",
    ),
    starts("fexecve", "os.execve(os.open('/usr/bin/touch', os.O_RDONLY), ['touch', q], {})"),
    starts(
        "thread",
        "(t := imp('threading').Thread(target=lambda: imp('io').open(q, 'w')), t.start(), t.join())",
    ),
    starts(
        "multiprocessing",
        "imp('multiprocessing').get_context('fork').Process(target=os._exit).start(), imp('io').open(q, 'w')",
    ),
    starts(
        "asyncio",
        "(a := imp('asyncio'), a.run(a.create_subprocess_exec('/usr/bin/touch', q)), imp('time').sleep(0.1))",
    ),
]


@pytest.mark.parametrize("attack", STARTS, ids=str)
def test_nothing_is_started(attack: Attack, confined: Pool, open_folder: Path) -> None:
    """No attempt becomes two, or another program."""
    target = open_folder / "made"
    outcome = run(confined, attack.text, lambda m: m.attack(str(target)))
    assert outcome.answer is None and not target.exists(), attack.goal


@pytest.mark.parametrize("attack", STARTS, ids=str)
def test_each_way_to_start_works_unconfined(attack: Attack, bare: Pool, open_folder: Path) -> None:
    """Without confinement each of these ways makes its file."""
    target = open_folder / "made"
    outcome = run(bare, attack.text, lambda m: m.attack(str(target)))
    end = time.monotonic() + 2
    while not target.exists() and time.monotonic() < end:
        time.sleep(0.01)
    assert target.exists(), outcome.words


def kills(name: str, statement: str) -> Attack:
    """Return an attack that is one statement about a process `p`."""
    source = f"def attack(p):\n    {statement}\n    return 'reached'\n"
    return Attack(name, "Another process ends, or is held.", source)


KILLS = [
    kills("kill", "os.kill(p, 9)"),
    kills("libc kill", "must(libc.kill(p, 9))"),
    kills("terminate", "os.kill(p, 15)"),
    kills("pidfd", "imp('signal').pidfd_send_signal(os.pidfd_open(p), 9)"),
    kills("tgkill", "must(libc.tgkill(p, p, 9))"),
    kills("sigqueue", "must(libc.sigqueue(p, 9, None))"),
    kills(
        "ptrace",
        "(must(libc.ptrace(16, p, None, None)), os.waitpid(p, 0), must(libc.ptrace(8, p, None, None)))",
    ),
]


@pytest.mark.parametrize("attack", KILLS, ids=str)
@pytest.mark.parametrize("whom", ["victim", "zygote"])
def test_nobody_is_killed(attack: Attack, whom: str, confined: Pool, victim: subprocess.Popen[bytes]) -> None:
    """Neither a process of the same user nor the zygote can be reached by a signal."""
    pid = victim.pid if whom == "victim" else confined.owner().pid
    outcome = run(confined, attack.text, lambda m: m.attack(pid))
    assert outcome.answer is None and not goes(pid), attack.goal


@pytest.mark.parametrize("attack", KILLS, ids=str)
def test_each_way_to_kill_works_unconfined(
    attack: Attack, bare: Pool, victim: subprocess.Popen[bytes]
) -> None:
    """Without confinement each of these ways ends the victim."""
    outcome = run(bare, attack.text, lambda m: m.attack(victim.pid))
    assert goes(victim.pid, 1), outcome.words


def test_signal_to_the_group_reaches_nobody(confined: Pool) -> None:
    """Signals to one's group, or to everybody, end neither the zygote nor other children."""
    other = attempt_at(confined, "def attack():\n    return 1\n")
    other.module.attack()
    for target in (0, -1, -confined.owner().pid):
        run(confined, kills("group", "os.kill(p, 9)").text, lambda m, t=target: m.attack(t))  # type: ignore[misc]
    assert other.module.attack() == 1
    other.close()
    assert alive(confined.owner().pid)


def test_judge_is_not_killed(confined: Pool) -> None:
    """The judge is out of reach too: it is this process, which goes on."""
    for attack in KILLS:
        assert run(confined, attack.text, lambda m: m.attack(os.getpid())).answer is None


# Calls that would undo the confinement, or rule over others. Whatever libc lacks cannot be called.
RULES = {
    "become root": "os.setuid(0), os.setresuid(0, 0, 0)",
    "become root by group": "os.setresgid(0, 0, 0)",
    "join groups": "os.setgroups([0, 1])",
    "raise a limit": "imp('resource').setrlimit(imp('resource').RLIMIT_NOFILE, (64, 4096))",
    "raise the processes": "imp('resource').setrlimit(imp('resource').RLIMIT_NPROC, (10, 10))",
    "raise another's limit": "must(libc.prlimit(p, 7, (ctypes.c_uint64 * 2)(9, 9), None))",
    "be nice to oneself": "os.setpriority(0, 0, -5)",
    "be hard on others": "os.setpriority(0, p, 19)",
    "pin others": "os.sched_setaffinity(p, {0})",
    "real time": "os.sched_setscheduler(0, 1, os.sched_param(1))",
    "be dumpable": "must(libc.prctl(4, 1, 0, 0, 0))",
    "outlive the parent": "must(libc.prctl(1, 0, 0, 0, 0))",
    "new privileges": "must(libc.prctl(38, 0, 0, 0, 0))",
    "drop the filter": "must(libc.prctl(22, 0, None, 0, 0))",
    "another filter": "call(317, 277, 1, 0, None)",
    "name spaces": "must(libc.unshare(0x10000000))",
    "mount": "must(libc.mount(b'x', b'/mnt', b'nothing', 0, None))",
    "change the root": "os.chroot('/')",
    "leave the session": "os.setsid()",
    "leave the group": "os.setpgid(0, 0)",
    "take a descriptor of another": "must(libc.syscall(438, must(libc.syscall(434, p, 0)), 0, 0))",
    "write another's memory": "must(libc.process_vm_writev(p, (ctypes.c_uint64 * 2)(), 1, None, 0, 0) or -1)",
    "be traced": "must(libc.ptrace(0, 0, None, None))",
    "performance events": "call(298, 241, bytes(112), 0, -1, -1, 0)",
    "kernel programs": "call(321, 280, 0, bytes(112), 112)",
    "rings": "must(libc.syscall(425, 1, bytes(120)))",
    "keys": "call(248, 217, b'user', b'k', b'v', 1, -3)",
    "user faults": "call(323, 282, 1)",
    "the host's name": "must(libc.sethostname(os.uname().nodename.encode(), len(os.uname().nodename)))",
    "the clock": "imp('time').clock_settime(0, imp('time').time())",
    "the working folder": "os.chdir('/tmp')",
    "the mask of modes": "os.umask(0)",
    "ports": "must(libc.ioperm(0, 1, 1))",
    "personality": "must(libc.personality(0x0040000))",
}


@pytest.mark.parametrize("statement", RULES.values(), ids=RULES.keys())
def test_no_right_is_gained(statement: str, confined: Pool, victim: subprocess.Popen[bytes]) -> None:
    """Nothing that confines a child can be undone from within, and nobody else be ruled over."""
    outcome = run(confined, kills("rule", statement).text, lambda m: m.attack(victim.pid))
    assert outcome.answer is None
    assert alive(victim.pid)


def test_some_of_these_rights_are_there_unconfined(bare: Pool, victim: subprocess.Popen[bytes]) -> None:
    """Without confinement the harmless among these calls succeed, so they are called rightly."""
    harmless = (
        "raise another's limit|be hard on others|pin others|be dumpable|outlive the parent|change the root|"
        "leave the group|take a descriptor of another|be traced|the working folder|the mask of modes|"
        "personality"
    ).split("|")
    for name in harmless:
        outcome = run(bare, kills(name, RULES[name]).text, lambda m: m.attack(victim.pid))
        assert outcome.answer == "reached" or (name == "leave the group"), (name, outcome.words)


ORPHAN = """
def attack():
    if (child := os.fork()) == 0:
        os.setsid()
        imp("time").sleep(20)
        os._exit(0)
    return child
"""


def test_no_orphan_survives(confined: Pool, bare: Pool) -> None:
    """Nothing of an attempt lives on when it is graded; without confinement it would."""
    text = Attack("orphan", "A process survives the grading.", ORPHAN).text
    assert run(confined, text, lambda m: m.attack()).answer is None
    left = run(bare, text, lambda m: m.attack()).answer
    assert alive(left)
    os.kill(left, signal.SIGKILL)


ENDS: dict[str, tuple[str, str]] = {
    "exit": ("sys.exit(0)", "It raised SystemExit"),
    "exit now": ("os._exit(0)", "exit status 0"),
    "exit as the sandbox's own fault": ("os._exit(70)", "exit status 70"),
    "abort": ("os.abort()", ""),
    "segfault": ("ctypes.string_at(0)", "SIGSEGV"),
    "kill oneself": ("os.kill(os.getpid(), 9)", ""),
    "close the wire": ("os.close(3), serve(server())", ""),
    "close everything": ("os.closerange(0, 64), serve(server())", ""),
    "stop oneself": ("must(libc.raise_(19)) if hasattr(libc, 'raise_') else os._exit(3)", ""),
}


@pytest.mark.parametrize("name", ENDS)
@pytest.mark.parametrize("when", ["call", "import"])
def test_ending_oneself_is_a_crash(name: str, when: str, confined: Pool) -> None:
    """However an attempt ends its process, in a call or on import, it has crashed, and nothing else."""
    statement, words = ENDS[name]
    body = f"def attack():\n    {statement}\n" if when == "call" else f"def attack(): pass\n{statement}\n"
    outcome = run(confined, Attack(name, "The end counts as a pass.", body).text, lambda m: m.attack())
    assert outcome.verdict in ("crash", "denied"), outcome.words
    assert words in outcome.words


def test_core_is_not_dumped(confined: Pool, open_folder: Path) -> None:
    """A crash leaves no memory image behind, whatever the judge's own limit is."""
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    source = "def attack():\n    return imp('resource').getrlimit(4)\n"
    answer = run(confined, Attack("core", "", source).text, lambda m: m.attack()).answer
    assert answer in ((0, 0), None)
    assert resource.getrlimit(resource.RLIMIT_CORE) == (soft, hard)


def children_of(parent: int) -> set[int]:
    """Return the living children of a process."""
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and alive(int(entry.name)):
            try:
                fields = (entry / "stat").read_text("utf-8").rpartition(")")[2].split()
            except (FileNotFoundError, ProcessLookupError):
                continue
            if int(fields[1]) == parent:
                found.add(int(entry.name))
    return found


def test_only_the_spare_child_is_left(confined: Pool) -> None:
    """After attempts of every kind of end, the zygote has no child but the one that waits for the next."""
    for statement, _ in list(ENDS.values())[:6]:
        run(confined, Attack("end", "", f"def attack():\n    {statement}\n").text, lambda m: m.attack())
    zygote = confined.owner().pid
    end = time.monotonic() + 2
    while len(children_of(zygote)) > 1 and time.monotonic() < end:
        time.sleep(0.02)
    assert len(children_of(zygote)) <= 1


def test_judge_keeps_no_descriptor(confined: Pool) -> None:
    """After attempts of every kind of end, the judge has as many descriptors open as before."""
    bodies = [statement for statement, _ in ENDS.values()] + [
        "return iter([1])",
        "print('x')",
        "raise ValueError",
    ]

    def grade_all() -> int:
        for body in bodies:
            run(confined, Attack("end", "", f"def attack():\n    {body}\n").text, lambda m: m.attack())
        return len(list(Path("/proc/self/fd").iterdir()))

    assert grade_all() == grade_all()


def test_closing_the_pool_leaves_nothing(pools: Callable[..., Pool]) -> None:
    """With the pool go its zygote and every child."""
    pool = Pool()
    attempt = attempt_at(pool, "def attack():\n    return 1\n")
    assert judge(attempt.module.attack)[1] == 1
    zygote = pool.owner().pid
    family = children_of(zygote)
    assert family and alive(zygote)
    pool.close()
    assert all(goes(pid, 1) for pid in (*family, zygote))
    attempt.close()
