"""Attempts that try to leave something for the next attempt, of the same zygote or of the next check."""

from __future__ import annotations

import os

import pytest

from grader.sandbox.pool import Pool

from .arena import PRELUDE, attempt_at, judge, run

# What one attempt leaves, and how another would find it.
MARKS = {
    "a global": ("globals()['mark'] = 1", "'mark' in globals()"),
    "a module": ("sys.modules['mark'] = np", "'mark' in sys.modules"),
    "an attribute of numpy": ("np.mark = 1", "hasattr(np, 'mark')"),
    "a builtin": ("imp('builtins').mark = 1", "hasattr(imp('builtins'), 'mark')"),
    "a patched function": ("np.exp = np.log", "np.exp(0.0) != 1.0"),
    "the grader's module": ("wire.mark = 1", "hasattr(wire, 'mark')"),
    "the environment": ("os.environ['MARK'] = '1'", "'MARK' in os.environ"),
    "the global generator": ("np.random.seed(5)", "np.random.get_state()[1][0] == 5"),
    "the other generator": (
        "imp('random').seed(5)",
        "imp('random').random() == imp('random').Random(5).random()",
    ),
    "the path": ("sys.path.append('mark')", "'mark' in sys.path"),
    "a hook": ("sys.meta_path.append(print)", "print in sys.meta_path"),
    "a line of a file": ("imp('linecache').cache['mark'] = 1", "'mark' in imp('linecache').cache"),
    "a warning filter": ("imp('warnings').simplefilter('error')", "imp('warnings').filters[0][0] == 'error'"),
    "printing options": ("np.set_printoptions(precision=1)", "np.get_printoptions()['precision'] == 1"),
    "error state": ("np.seterr(all='raise')", "np.geterr()['over'] == 'raise'"),
    "the recursion limit": ("sys.setrecursionlimit(777)", "sys.getrecursionlimit() == 777"),
    "a signal's handler": (
        "imp('signal').signal(10, imp('signal').SIG_IGN)",
        "imp('signal').getsignal(10) == imp('signal').SIG_IGN",
    ),
    "a small number": ("ctypes.memmove(id(251) + 24, id(252) + 24, 4)", "250 + 1 == 252 and 251 == 252"),
    "a cached regular expression": ("imp('re')._cache['mark'] = 1", "'mark' in imp('re')._cache"),
    "the output": ("os.write(1, b'mark')", "os.lseek(1, 0, 1) != 0"),
    "the clock": ("imp('time').mark = 1", "hasattr(imp('time'), 'mark')"),
}


@pytest.mark.parametrize("name", MARKS)
def test_next_attempt_starts_afresh(name: str, confined: Pool) -> None:
    """Nothing that one attempt leaves is there for the next, which comes from the same zygote."""
    leave, find = MARKS[name]
    source = f"{PRELUDE}\ndef attack(leaving):\n    if leaving:\n        {leave}\n    return bool({find})\n"
    assert run(confined, source, lambda m: m.attack(True)).answer in (True, None)
    outcome = run(confined, source, lambda m: m.attack(False))
    assert outcome.answer is False, outcome.words


@pytest.mark.parametrize("name", MARKS)
def test_each_mark_is_found_by_the_same_attempt(name: str, confined: Pool) -> None:
    """Within one child the marks are there, so that the test above looks in the right place."""
    leave, find = MARKS[name]
    source = f"{PRELUDE}\ndef attack():\n    {leave}\n    return bool({find})\n"
    assert run(confined, source, lambda m: m.attack()).answer is True


def test_spare_child_is_not_spoiled(confined: Pool) -> None:
    """The child that waits for its turn is another process, which no living attempt can reach."""
    source = f"{PRELUDE}\ndef attack():\n    return os.getpid(), os.getppid()\n"
    first, second = attempt_at(confined, source), attempt_at(confined, source)
    (one, zygote), (two, same) = first.module.attack(), second.module.attack()
    first.close(), second.close()
    assert one != two and zygote == same == confined.owner().pid and os.getpid() not in (one, two)


def test_each_child_is_a_user_of_its_own_where_it_can_be(confined: Pool) -> None:
    """As root, with Python readable to all, two attempts are two users, none of them root."""
    source = f"{PRELUDE}\ndef attack():\n    return os.getuid()\n"
    first, second = attempt_at(confined, source), attempt_at(confined, source)
    users = {first.module.attack(), second.module.attack()}
    first.close(), second.close()
    if users == {os.getuid()}:
        pytest.skip("children keep the user here: not root, or Python is not readable to others")
    assert len(users) == 2 and 0 not in users


def test_restarted_child_of_an_attempt_knows_nothing_of_the_first(confined: Pool) -> None:
    """After a death the attempt starts over: its globals are those of a fresh import."""
    body = "kept.append(x)\n    x or os._exit(1)\n    return kept"
    source = f"{PRELUDE}\nkept = []\ndef attack(x):\n    {body}\n"
    attempt = attempt_at(confined, source)
    assert attempt.module.attack(1) == [1]
    judge(lambda: attempt.module.attack(0))
    assert attempt.module.attack(2) == [2]
    attempt.close()
