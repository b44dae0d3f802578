"""Attempts that try to carry hidden inputs out: by what they print, raise, name or return."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from grader.catalog import Kit
from grader.grade import Judge
from grader.model import Report, Verdict

from .arena import PRELUDE

TOKEN = secrets.token_hex(12)
STUB = '''"""Answer a word with a number."""


def attack(word: str) -> float:
    """Return the number of `word`.

    Examples
    --------
    >>> attack("a")
    1.0
    """
    raise NotImplementedError
'''
SOLUTION = STUB.replace("raise NotImplementedError", "return float(len(word))")
SUITE = f'''"""Hidden suite."""

from grader import checks


def test_length(attempt):
    """Long words have large numbers."""
    checks.close(attempt.attack("{TOKEN}"), 24.0)


def test_callback(attempt):
    """Short words have small numbers."""
    checks.equal(attempt.attack("{TOKEN[:5]}"), 5.0)
'''
CHAPTER = """format = 1
title = "Words"
about = "Some."

[[exercise]]
slug = "attack"
title = "Answer a word"
kind = "code"
difficulty = 1
minutes = 5
points = 10
asked = "rarely"
roles = ["mle"]
hints = ["A question?", "A concept.", "An outline."]

[[exercise.followups]]
question = "And a sentence?"
answer = "Its length."
"""
FILES = {
    "exercises/01_words/chapter.toml": CHAPTER,
    "exercises/01_words/attack.py": STUB,
    "solutions/01_words/attack.py": SOLUTION,
    "tests/exercises/01_words/test_attack.py": SUITE,
    "tests/attempts/01_words/attack/wrong_zero.py": '"""Zero."""\n\n\ndef attack(word):\n    return 0.0\n',
}

LEAKS = {
    "answer": "return word",
    "printed": "print(word, flush=True); return 0.0",
    "printed on the other stream": "print(word, file=sys.stderr); return 0.0",
    "written to descriptor 1": "os.write(1, word.encode()); return 0.0",
    "written to descriptor 2": "os.write(2, word.encode()); return 0.0",
    "text of an error": "raise ValueError(word)",
    "name of an error": "raise type(word, (ValueError,), {})",
    "name of an exit": "raise type(word, (BaseException,), {})",
    "text of an exit": "raise SystemExit(word)",
    "text of a failed assertion": "raise AssertionError(word)",
    "chained": "try: raise KeyError(word)\n    except KeyError as error: raise ValueError from error",
    "note of an error": "e = ValueError('x'); e.add_note(word); raise e",
    "name of a function": "f = lambda: 1 / 0; f.__code__ = f.__code__.replace(co_name=word); f()",
    "name of a file": "exec(compile('1 / 0', word, 'exec'))",
    "line of a file": "imp('linecache').cache['attack.py'] = (1, None, [word] * 99, 'attack.py'); 1 / 0",
    "lines of all files": "c = imp('linecache').cache; c.update({k: (1, None, [word], k) for k in c}); 1 / 0",
    "warning": "imp('warnings').warn(word); return 0.0",
    "name of a warning": "imp('warnings').warn('x', type(word, (UserWarning,), {})); return 0.0",
    "name of a type": "return type(word, (), {})()",
    "name of a function returned": "f = lambda: 0; f.__name__ = word; return f",
    "not started": "raise NotImplementedError(word)",
    "memory": "raise MemoryError(word)",
    "permission": "raise PermissionError(word)",
    "denied import": "exec('import ' + 'x' + word, {'__builtins__': polite})",
    "missing name": "raise AttributeError(word)",
    "syntax": "raise SyntaxError(word, (word, 1, 1, word))",
    "a dict": "return {word: 0.0}",
    "a namedtuple": "return imp('collections').namedtuple('T', 'x' + word)(0.0)",
    "exit status": "os._exit(ord(word[0]))",
    "changed argument": "me = server(); me.send(['ok', me.calls[-1], 0.0, [word], []]); return 0.0",
    "recursion": "raise RecursionError(word)",
    "group": "raise ExceptionGroup(word, [ValueError(word)])",
    "unicode": "word.encode('ascii', word)",
}


@pytest.fixture(scope="module")
def judge_of_leaks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    """Provide a judge of a kit of one exercise."""
    root = tmp_path_factory.mktemp("leaks")
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    with Judge(Kit(root)) as judge:
        yield judge
    shutil.rmtree(root)


def source_of(statement: str) -> str:
    """Return an attempt that carries its word out in one way."""
    return f"polite = __builtins__\n{PRELUDE}\ndef attack(word):\n    {statement}\n"


def grade(judge: Judge, statement: str, *, official: bool) -> Report:
    """Grade such an attempt."""
    return judge.grade("attack", source_of(statement), seed=1, official=official)


@pytest.mark.parametrize("name", LEAKS)
def test_official_report_carries_no_hidden_input(name: str, judge_of_leaks: Judge) -> None:
    """In an official report stands nothing that the attempt could choose, but its verdicts."""
    report = grade(judge_of_leaks, LEAKS[name], official=True)
    text = msgspec.json.encode(report).decode()
    assert TOKEN not in text and TOKEN[:8] not in text
    assert report.verdict not in (Verdict.PASS, Verdict.INTERNAL)
    # The one thing that is said is the kit's own sentence, and no word of it is the attempt's choice.
    said = {"", "Not run: its process ended twice; see test_length."}
    assert report.output == "" and {check.message for check in report.checks} <= said


# Where a learner grades alone, nothing is hidden from them, so it may be shown; some of it is not.
SHOWN = ["answer", "printed", "written to descriptor 1", "text of an error", "name of an error", "a dict"]


@pytest.mark.parametrize("name", SHOWN)
def test_report_to_the_learner_shows_the_same(name: str, judge_of_leaks: Judge) -> None:
    """Without withholding, these ways do carry the input out, so the test above says something."""
    report = grade(judge_of_leaks, LEAKS[name], official=False)
    assert TOKEN in msgspec.json.encode(report).decode()


# Clears a screen, hides text, reverses it, breaks a line, and can be no UTF-8.
EVIL = "\\x1b[2J\\x1b]0;title\\x07\\x9b31m\\x00\\x08\\x7f\\r\\u202e\\u2066\\u200f\\u2028\\ud800"
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@pytest.mark.parametrize("name", LEAKS)
def test_report_holds_nothing_that_acts_on_a_terminal(name: str, judge_of_leaks: Judge) -> None:
    """Control characters, escape sequences and reversing marks are shown, not sent, wherever they stand."""
    statement = f"word = '{EVIL}'\n    " + LEAKS[name]
    report = judge_of_leaks.grade("attack", source_of(statement), seed=1)
    for check in report.checks:
        assert not UNSAFE.search(check.message), check.message
    assert not UNSAFE.search(report.output)
    assert report.verdict not in (Verdict.PASS, Verdict.INTERNAL)


def test_seed_of_the_report_is_no_help_to_the_attempt(judge_of_leaks: Judge) -> None:
    """What the child is seeded by differs from what the report says, so inputs cannot be foreseen."""
    statement = "print(imp('random').random()); return float(len(word))"
    outputs = {judge_of_leaks.grade("attack", source_of(statement), seed=s).output for s in (1, 1, 2)}
    assert len(outputs) == 2


def test_judge_survives_all_of_them(judge_of_leaks: Judge) -> None:
    """After all that, the same judge grades the solution as right, with nobody else's output."""
    pid = judge_of_leaks.pid
    report = judge_of_leaks.grade("attack", SOLUTION, seed=1)
    assert report.verdict == Verdict.PASS and report.output == ""
    assert judge_of_leaks.pid == pid and Path(f"/proc/{pid}").exists()
