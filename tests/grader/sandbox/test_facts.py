"""What an attempt's text says before it runs: does it compile, what does it define and use."""

from __future__ import annotations

import ast
import warnings
from pathlib import Path
from typing import Any

import pytest

from grader.sandbox.facts import (
    PLAIN,
    _banned_uses,
    _full,
    allows,
    may_meet,
    read_facts,
    statements_in,
)

EVERYWHERE = """
async def f():
    for a in b:
        while c:
            import d
        else:
            from e import g
    else:
        with h as i:
            import j
    async for k in l:
        async with m:
            pass
class N:
    try:
        if o: import p
        elif q: import r
        else: import s
    except T:
        import u
    else:
        import v
    finally:
        match w:
            case {"x": x} if y:
                import z
            case _:
                pass
try:
    import a
except* B:
    import c
"""


def banned(source: str, *ban: str) -> list[tuple[str, int]]:
    """Return the uses of what is banned."""
    return read_facts(source, "demo.py", ban)[0]["banned"]  # type: ignore[no-any-return]


USES = {
    "attribute": ("import math\nmath.comb(3, 2)", 2),
    "alias-of-a-module": ("import math as m\n\nm.comb(3, 2)", 3),
    "from": ("from math import comb", 1),
    "from-as": ("x = 1\nfrom math import comb as c", 2),
    "star": ("from math import *\nx = comb(3, 2)", 2),
    "star-in-another-place": ("def f():\n    return comb(3, 2)\nfrom math import *", 2),
    "import-below": ("def f():\n    return m.comb(3, 2)\nimport math as m", 2),
    "in-a-function": ("def f():\n    import math\n    return math.comb(3, 2)", 3),
    "not-called": ("import math\ng = math.comb", 2),
    "as-an-argument": ("import math\nmap(math.comb, [1], [2])", 2),
}


@pytest.mark.parametrize("name", USES)
def test_use_is_found(name: str) -> None:
    """A banned function is found however it is imported, with its full name and its line."""
    source, line = USES[name]
    assert banned(source, "math.comb")[0] == ("math.comb", line)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("import math\nmath.factorial(3)", id="another-of-the-module"),
        pytest.param("# math.comb(3, 2)\nx = 'math.comb'", id="text"),
        pytest.param("def comb(n, k): return 1\ncomb(1, 2)", id="own-function-of-the-name"),
        pytest.param("class math:\n    comb = 1", id="own-class"),
        pytest.param("import math\nmath.combine = 1", id="longer-name"),
        pytest.param("from math import *\nx = factorial(3)", id="another-that-a-star-brings"),
        pytest.param("from math import *\ndef comb(n, k): return 1\ncomb(1, 2)", id="own-beside-a-star"),
        pytest.param("from math import *\ndef f(comb): return comb", id="argument-beside-a-star"),
        pytest.param("math = [2]\nmath.comb = 3", id="variable-named-like-a-module"),
        pytest.param("def f(math): return math.comb", id="argument-named-like-a-module"),
    ],
)
def test_what_is_no_use(source: str) -> None:
    """A name in a comment, in text or of the learner's own function is no use."""
    assert banned(source, "math.comb") == []


def test_numpy_by_either_name() -> None:
    """A ban of np.linalg covers what lies below, under each name of numpy."""
    assert banned("import numpy as np\nnp.linalg.inv(1)", "np.linalg") == [("numpy.linalg.inv", 2)]
    assert banned("import numpy\nnumpy.linalg.inv(1)", "np.linalg")[0][1] == 2
    assert banned("from numpy import linalg", "numpy.linalg") == [("numpy.linalg", 1)]
    assert banned("from numpy.linalg import inv\ninv(1)", "np.linalg")[0] == ("numpy.linalg.inv", 1)
    assert banned("import numpy as np\nnp.dot(1, 2)", "np.linalg") == []


def test_star_of_a_module_that_holds_what_is_banned() -> None:
    """What a star brings along is found by its first part; a star of what is banned is a use itself."""
    assert banned("from numpy import *\nlinalg.inv(1)", "np.linalg.inv") == [("numpy.linalg.inv", 2)]
    assert banned("from numpy import *\nfft.fft(1)", "np.fft") == [("numpy.fft.fft", 2)]
    assert banned("from numpy.fft import *", "np.fft") == [("numpy.fft.*", 1)]


def test_own_variable_named_like_a_banned_module() -> None:
    """A text of CSV may be called csv: only what was imported is the module."""
    source = (
        "def f(rows):\n    csv = [','.join(rows)]\n    csv.append('')\n    return '\\n'.join(csv).encode()"
    )
    assert banned(source, "csv", "json") == []
    assert banned(f"import csv\n{source}", "csv")[0] == ("csv", 1)


def test_builtins() -> None:
    """A builtin can be banned; assigning to its name is no use."""
    assert banned("def f(x):\n    return sorted(x)", "sorted") == [("sorted", 2)]
    assert banned("sorted = 3", "sorted") == []


def test_names_that_are_defined() -> None:
    """Functions, classes and assigned names at top level are listed in order; nothing deeper is."""
    source = "b = 1\ndef a():\n    c = 2\nclass D:\n    e = 3\nasync def f(): pass\nx, y = 1, 2\nimport math"
    many = "".join(f"name_{n:03} = {n}\n" for n in range(300))  # more than one byte tells apart
    for ban in ([], ["math.log"]):
        facts, code = read_facts(source, "demo.py", ban)
        assert facts["names"] == ["D", "a", "b", "f", "x", "y"]
        assert (facts["syntax"], facts["banned"]) == (None, [])
        assert code is not None
        assert read_facts(many, "demo.py", ban)[0]["names"] == [f"name_{n:03}" for n in range(300)]


@pytest.mark.parametrize(
    "source", [EVERYWHERE, Path(ast.__file__).read_text("utf-8")], ids=["everywhere", "ast"]
)
def test_statements_are_all_found(source: str) -> None:
    """Going from statement to statement meets every one that a walk over all nodes meets, in its order."""
    tree = ast.parse(source)
    found = [node for node in statements_in(tree) if isinstance(node, ast.stmt)]
    assert found == [node for node in ast.walk(tree) if isinstance(node, ast.stmt)]


@pytest.mark.parametrize(
    ("source", "kind", "text", "line"),
    [
        pytest.param("x = (1", "SyntaxError", "'(' was never closed", 1, id="bracket"),
        pytest.param("def f():\nx", "IndentationError", "expected an indented block", 2, id="indentation"),
        pytest.param("if 1:\n\tx\n        y", "TabError", "inconsistent use of tabs", 3, id="tabs"),
        pytest.param(
            "def f():\n    x = 1\n    global x", "SyntaxError", "assigned to before global", 3, id="late"
        ),
        pytest.param("x = 1\0", "SyntaxError", "source code string cannot contain null bytes", 0, id="null"),
        pytest.param("x" + "+x" * 100_000, "SyntaxError", "it is nested too deeply", 0, id="deep"),
    ],
)
def test_text_that_does_not_compile(source: str, kind: str, text: str, line: int) -> None:
    """What keeps a text from compiling is said with its kind and its line."""
    facts, code = read_facts(source, "demo.py", [])
    assert code is None
    assert facts["syntax"]["kind"] == kind
    assert text in facts["syntax"]["text"]
    assert facts["syntax"]["line"] == line


def test_quote_of_a_long_line_is_short() -> None:
    """Of a line without end only the beginning is quoted."""
    facts, _ = read_facts("x = [" + "1, " * 5000, "demo.py", [])
    assert len(facts["syntax"]["source"]) <= 300


def test_warnings_of_the_compiler_are_no_errors() -> None:
    """A text that Python would warn of compiles."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        facts, code = read_facts(r"x = '\d'" + "\nassert (1, 'x')", "demo.py", [])
    assert facts["syntax"] is None
    assert code is not None


def test_future_of_the_grader_is_not_the_attempts() -> None:
    """Annotations are evaluated, as they would be in a file of the learner's."""
    _, code = read_facts("def f(x: int): pass", "demo.py", [])
    namespace: dict[str, Any] = {}
    exec(code, namespace)
    assert namespace["f"].__annotations__ == {"x": int}


@pytest.mark.parametrize(
    ("name", "allow", "allowed"),
    [
        ("math", (), True),
        ("numpy.linalg", (), True),
        ("collections.abc", (), True),
        ("os", (), False),
        ("mathx", (), False),
        ("scipy", (), False),
        ("scipy", ("scipy.stats",), True),
        ("scipy.stats", ("scipy.stats",), True),
        ("scipy.stats.qmc", ("scipy.stats",), True),
        ("scipy.special", ("scipy.stats",), False),
        ("scipy.statsx", ("scipy.stats",), False),
    ],
)
def test_what_may_be_imported(name: str, allow: tuple[str, ...], allowed: bool) -> None:
    """The plain modules may, and what an exercise allows with its parts and its parents."""
    assert allows(name, allow) is allowed


def test_readme_lists_the_plain_modules() -> None:
    """What may be imported without an exercise's own leave is what the README lists."""
    text = (Path(__file__).parents[3] / "README.md").read_text("utf-8")
    listed = text.partition("what needs no file, socket or process:\n`")[2].partition("`")[0].split()
    assert set(listed) == PLAIN - {"numpy", "__future__"}
    assert listed == sorted(listed)


def test_plain_modules_do_not_lead_out() -> None:
    """Nothing plain is made for files, processes, sockets or other languages."""
    assert not PLAIN & {"os", "subprocess", "socket", "pathlib", "ctypes", "threading", "importlib", "pickle"}


MEETS = {
    "all-parts": ("import math\nmath.comb(3, 2)", True),
    "parts-far-apart": ("from math import factorial as comb", True),
    "one-part": ("import math\nmath.factorial(3)", False),
    "another-part": ("def comb(n, k): pass", False),
    "star": ("from math import *", True),
    "star-on-another-line": ("from math import \\\n  *", True),
    "other-alphabet": ("import math\nmath.\uff43\uff4f\uff4d\uff42(3, 2)", True),
    "none": ("x = 1", False),
}


@pytest.mark.parametrize("name", MEETS)
def test_texts_that_may_meet_a_ban(name: str) -> None:
    """A tree is made only of what has all parts of a banned name, a star, or letters of other alphabets."""
    source, may = MEETS[name]
    assert may_meet([source], ["math.comb"]) is may
    assert may_meet(["y = 2", source], ["math.comb"]) is may
    assert not may_meet([source], [])


def test_ban_is_met_in_letters_of_another_alphabet() -> None:
    """Python reads a name of wide letters as the plain one, and so does the search."""
    assert banned("import math\nmath.\uff43\uff4f\uff4d\uff42(3, 2)", "math.comb") == [("math.comb", 2)]


def test_nothing_is_overlooked_for_the_sake_of_speed() -> None:
    """Whatever a tree of the kit's texts shows to be banned, the quick look has not passed over."""
    root = Path(__file__).parents[3]
    bans = (["numpy.median", "statistics"], ["np.linalg"], ["itertools", "sorted"], ["numpy.logaddexp"])
    met = 0
    for path in root.glob("tests/attempts/0*/*/*.py"):
        source = path.read_text("utf-8")
        tree = ast.parse(source)
        for ban in bans:
            if _banned_uses(tree, [_full(name) for name in ban]):
                met += 1
                assert may_meet([source], ban), (path, ban)
    assert met > 20
