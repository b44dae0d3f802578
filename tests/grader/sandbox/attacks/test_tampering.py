"""Attempts that tamper with their surroundings: numpy, builtins, the grader's modules, exits and outcomes."""

from __future__ import annotations

import builtins
import math
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader import checks
from grader.model import Verdict
from grader.sandbox.pool import Pool

from .arena import PRELUDE, attempt_at, judge, run

EXPECTED = 192_837_465.25

# What passes, or aborts, an ordinary test that runs in the attempt's own process.
TAMPERING = {
    "numpy allclose": "np.allclose = np.isclose = np.array_equal = lambda *a, **k: True",
    "numpy testing": "imp('numpy.testing').assert_allclose = lambda *a, **k: None",
    "numpy abs": "np.abs = np.absolute = abs = lambda x: 0.0",
    "numpy errors": "np.seterr(all='raise'); np.set_printoptions(formatter={'all': lambda x: 'pass'})",
    "numpy dtype": "np.float64 = float; np.ndarray = list",
    "numpy random": "np.random.default_rng = lambda *a: None; np.random.seed(0)",
    "math isclose": "imp('math').isclose = lambda *a, **k: True",
    "builtin abs": "imp('builtins').abs = lambda x: 0.0",
    "builtin all": "imp('builtins').all = imp('builtins').any = lambda x: True",
    "builtin isinstance": "imp('builtins').isinstance = lambda *a: True",
    "builtin type": "imp('builtins').type = lambda *a: float",
    "builtin len": "imp('builtins').len = lambda x: 0",
    "builtin print": "imp('builtins').print = lambda *a, **k: None",
    "builtin import": "imp('builtins').__import__ = lambda *a, **k: np",
    "builtin AssertionError": "imp('builtins').AssertionError = type('E', (BaseException,), {})",
    "builtin Exception": "imp('builtins').Exception = imp('builtins').BaseException = type('E', (), {})",
    "the checks": "sys.modules['grader.checks'] = sys.modules['grader'] = type(sys)('grader')",
    "the verdicts": "sys.modules['grader.model'] = type(sys)('grader.model')",
    "the errors": "sys.modules['grader.errors'] = type(sys)('grader.errors')",
    "pytest": "sys.modules['pytest'] = sys.modules['_pytest'] = type(sys)('pytest')",
    "the wire": "wire.encode = lambda *a, **k: (b'\\xc0', [])",
    "the decoder": "wire.decode = lambda *a, **k: ['do', 1, 'call', 'attack', [], {}]",
    "the server": "sys.modules['grader.sandbox.child'].Server.perform = lambda *a: [2.0, []]",
    "the operations": "sys.modules['grader.sandbox.operations'].OPERATIONS.clear()"
    " if 'grader.sandbox.operations' in sys.modules else None",
    "the trace": "sys.settrace(lambda *a: None); sys.setprofile(lambda *a: None)",
    "the exception hook": "sys.excepthook = sys.unraisablehook = lambda *a: os._exit(0)",
    "at exit": "imp('atexit').register(os._exit, 0)",
    "the modules": "sys.modules.clear()",
    "the path": "sys.path[:] = ['/tmp']; sys.meta_path.clear(); sys.path_hooks.clear()",
    "the streams": "sys.stdout = sys.stderr = sys.__stdout__ = None",
    "the garbage": "gc.disable(); gc.collect(); gc.freeze()",
    "the digits": "sys.set_int_max_str_digits(0) if hasattr(sys, 'set_int_max_str_digits') else None",
    "the locale": "imp('locale').setlocale(imp('locale').LC_ALL, 'C')",
    "the signals": "imp('signal').signal(imp('signal').SIGTERM, lambda *a: os._exit(0))",
    "small numbers": "ctypes.memmove(id(2) + 24, id(3) + 24, 4)",
    "the class of lists": "gc.get_referents(list.__dict__)[0]['__eq__'] = lambda *a: True",
}


@pytest.mark.parametrize("statement", TAMPERING.values(), ids=TAMPERING.keys())
@pytest.mark.parametrize("when", ["import", "call"])
def test_tampering_stays_in_the_child(statement: str, when: str, confined: Pool) -> None:
    """Whatever an attempt does to its own Python, the judge compares with an untouched one."""
    if when == "import":
        source = f"{PRELUDE}\n{statement}\ndef attack(x): return 1.0\n"
    else:
        source = (
            f"{PRELUDE}\ndef attack(x):\n    {statement.replace('; ', chr(10) + '    ')}\n    return 1.0\n"
        )
    attempt = attempt_at(confined, source)
    for suite in SUITES.values():
        verdict, _, words = judge(lambda s=suite: s(attempt.module))  # type: ignore[misc]
        assert verdict not in (Verdict.PASS, Verdict.INTERNAL), words
    attempt.close()
    assert not np.allclose(1.0, 2.0) and not math.isclose(1.0, 2.0) and abs(-1.0) == 1.0
    assert builtins.len("ab") == 2 and sys.modules["grader.checks"] is checks


SUITES: dict[str, Callable[[Any], Any]] = {
    "checks": lambda m: checks.close(m.attack(3.0), EXPECTED),
    "numpy": lambda m: checks.that(bool(np.allclose(m.attack(3.0), EXPECTED)), "It differs."),
}


@pytest.mark.parametrize("name", ["numpy allclose", "builtin abs", "math isclose"])
def test_tampering_works_in_one_process(name: str, forked: Callable[..., Any]) -> None:
    """In one process the same statements make a wrong answer pass."""

    def naive() -> bool:
        namespace: dict[str, Any] = {"np": np, "imp": __import__}
        exec(f"{TAMPERING[name]}\ndef attack(x): return 1.0\n", namespace)
        got = namespace["attack"](3.0)
        return bool(np.allclose(got, EXPECTED) or math.isclose(got, EXPECTED) or abs(got - EXPECTED) < 1e-9)

    assert forked(naive).value is True


RAISES = {
    "exit": ("raise SystemExit(0)", Verdict.CRASH),
    "exit by sys": ("sys.exit()", Verdict.CRASH),
    "exit by quit": ("quit()", Verdict.CRASH),
    "interrupt": ("raise KeyboardInterrupt", Verdict.CRASH),
    "generator exit": ("raise GeneratorExit", Verdict.CRASH),
    "stop iteration": ("raise StopIteration(192837465.25)", Verdict.ERROR),
    "assertion": ("raise AssertionError", Verdict.ERROR),
    "not implemented": ("raise NotImplementedError", Verdict.TODO),
    "not implemented by another name": (
        "class Pass(NotImplementedError): pass\n    raise Pass",
        Verdict.TODO,
    ),
    "memory": ("raise MemoryError", Verdict.MEMORY),
    "permission": ("raise PermissionError('pass')", Verdict.DENIED),
    "import": ("raise ImportError", Verdict.ERROR),
    "a class named like pytest's": (
        "Skipped = type('Skipped', (BaseException,), {'__module__': 'builtins'})\n    raise Skipped('x')",
        Verdict.CRASH,
    ),
    "a class named like a verdict": (
        "raise type('Internal', (Exception,), {'__module__': 'grader.errors', 'verdict': 'pass'})",
        Verdict.ERROR,
    ),
    "the grader's own class": (
        "raise sys.modules['grader.sandbox.structure'].ProtocolError('x')",
        Verdict.ERROR,
    ),
    "an unsendable value": ("raise wire.UnsendableError('x')", Verdict.ERROR),
    "a group": ("raise ExceptionGroup('x', [ValueError(), KeyboardInterrupt])", Verdict.ERROR),
    "a group of exits": ("raise BaseExceptionGroup('x', [SystemExit(0)])", Verdict.CRASH),
    "a unicode error": ("'\\udc80'.encode()", Verdict.ERROR),
    "text that raises": (
        "raise type('E', (ValueError,), {'__str__': lambda s: 1 / 0, '__repr__': lambda s: 1 / 0})",
        Verdict.ERROR,
    ),
    "text that exits": ("raise type('E', (ValueError,), {'__str__': lambda s: os._exit(0)})", Verdict.CRASH),
    "text that is no text": ("raise type('E', (ValueError,), {'__str__': lambda s: 5})", Verdict.ERROR),
    "a name that is no name": ("raise type('\\x1b[2J' * 500, (ValueError,), {})", Verdict.ERROR),
    "a class that denies its bases": (
        "class M(type):\n        __mro__ = property(lambda c: ())\n    raise M('E', (ValueError,), {})",
        Verdict.CRASH,
    ),
    "a class whose name raises": (
        "class M(type):\n        __name__ = property(lambda c: 1 / 0)\n    raise M('E', (ValueError,), {})",
        Verdict.CRASH,
    ),
    "a signal": ("imp('signal').raise_signal(11)", Verdict.CRASH),
    "a trap in C": ("ctypes.string_at(1)", Verdict.CRASH),
}


@pytest.mark.parametrize("name", RAISES)
@pytest.mark.parametrize("when", ["call", "import"])
def test_raising_is_no_way_out(name: str, when: str, confined: Pool) -> None:
    """Whatever is raised, in a call or on import, is a verdict on the attempt: no pass, no skip."""
    statement, verdict = RAISES[name]
    if when == "call":
        source = f"{PRELUDE}\ndef attack(x):\n    {statement}\n"
        expected = {verdict, Verdict.DENIED} if "signal" in name else {verdict}
    else:
        source = f"{PRELUDE}\ndef attack(x): return x\nif True:\n    {statement}\n"
        expected = {verdict, Verdict.ERROR, Verdict.CRASH, Verdict.DENIED}
    outcome = run(confined, source, lambda m: checks.close(m.attack(3.0), 3.0))
    assert outcome.verdict in expected, (outcome.verdict, outcome.words)
    assert outcome.words.replace("\n", "").isprintable()


@pytest.mark.parametrize("name", ["exit", "assertion", "interrupt", "stop iteration", "not implemented"])
def test_expected_exceptions_are_not_confused_with_exits(name: str, confined: Pool) -> None:
    """A suite that expects a ValueError is not satisfied by anything else, and swallows no verdict."""
    statement, verdict = RAISES[name]
    source = f"{PRELUDE}\ndef attack(x):\n    {statement}\n"
    outcome = run(confined, source, lambda m: checks.raises(ValueError, m.attack, -1))
    assert outcome.verdict == (Verdict.FAIL if verdict == Verdict.ERROR else verdict)


WALK = """
def attack(x):
    '''Look for what the suite expects, in frames and in all objects.'''
    found = []
    frame = sys._getframe()
    while frame is not None:
        found += [v for v in frame.f_locals.values() if isinstance(v, float) and v > 1e8]
        frame = frame.f_back
    for thing in gc.get_objects():
        try:
            if isinstance(thing, (dict, list, tuple)):
                values = thing.values() if isinstance(thing, dict) else thing
                found += [v for v in values if type(v) is float and 1.9e8 < v < 1.95e8]
        except Exception:
            pass
    return found[0] if found else 0.0
"""


def test_expected_values_are_not_in_frames_or_garbage(confined: Pool, forked: Callable[..., Any]) -> None:
    """What a suite expects is nowhere in the child; in one process it would be found."""
    expected = 192_837_465.25

    def suite(m: Any) -> None:
        values = {"expected": expected}
        checks.close(m.attack(3.0), values["expected"])

    assert run(confined, PRELUDE + WALK, suite).verdict == Verdict.FAIL

    def in_one_process() -> str:
        import gc  # noqa: PLC0415

        namespace: dict[str, Any] = {"sys": sys, "gc": gc}
        exec(WALK, namespace)

        class Module:
            attack = staticmethod(namespace["attack"])

        return str(judge(lambda: suite(Module))[0])

    assert forked(in_one_process).value == "pass"


def test_answers_are_not_found_by_counting_calls(confined: Pool) -> None:
    """To know which call it is, or what the examples say, does not help where inputs are drawn afresh."""
    source = f"""{PRELUDE}
known = {{2.0: 4.0, 3.0: 9.0}}
calls = []
def attack(x):
    calls.append(x)
    return known.get(x, known[2.0]) if len(calls) < 3 else calls[-2] ** 2
"""
    attempt = attempt_at(confined, source)
    generator = np.random.default_rng(5)
    verdicts = []
    for _ in range(5):
        x = float(generator.uniform(5, 6))
        verdicts.append(judge(lambda y=x: checks.close(attempt.module.attack(y), y * y))[0])  # type: ignore[misc]
    attempt.close()
    assert verdicts == [Verdict.FAIL] * 5
