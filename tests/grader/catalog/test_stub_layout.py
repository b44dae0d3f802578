"""A stub is Python in the usual layout, or the solution is refused in words."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from grader.catalog import pristine_stub
from grader.errors import KitError

Derived: TypeAlias = Callable[[str], str]
GIVEN = "Put a comment `# Given:` on the line above its definition, or do without the name there."


@pytest.mark.parametrize(
    ("imports", "kept"),
    [
        pytest.param("import numpy as np", "import numpy as np", id="numpy-always"),
        pytest.param("import math", "", id="unused"),
        pytest.param("from __future__ import annotations", "from __future__ import annotations", id="future"),
        pytest.param("import collections.abc as abc, json", "import collections.abc as abc", id="one-of-two"),
        pytest.param("from fractions import Fraction", "from fractions import Fraction", id="in-an-example"),
        pytest.param("from enum import Enum", "from enum import Enum", id="in-a-quoted-annotation"),
        pytest.param("from typing import Any, TypeVar", "from typing import Any", id="names-of-one-module"),
        pytest.param("import os.path", "import os.path", id="first-part-of-a-dotted-name"),
        pytest.param("from os import *", "", id="star"),
        pytest.param("try:\n    import json\nexcept ImportError:\n    json = None", "", id="in-a-try"),
    ],
)
def test_imports(imports: str, kept: str, derived: Derived) -> None:
    """An import stays where the kept text uses it, in signatures or in examples."""
    function = '''def f(x: "list[Enum]", y: abc.Sized = (), z: Any = os.sep) -> None:
    """F, which has math in its words and json in none.

    >>> f(Fraction(1, 2),
    ...   y=np.ones(3))
    """
'''
    text = derived(f"{imports}\n\n\n{function}    math.sqrt(2)\n    TypeVar\n    json.loads('')\n")
    head = text[: text.index("def f")].strip()
    assert head == kept


def test_long_import(derived: Derived) -> None:
    """An import that loses a name and is still long is broken as the formatter would."""
    names = [f"a_rather_long_name_number_{index}" for index in range(5)]
    uses = "".join(f"    {name}: {name},\n" for name in names)
    text = derived(f'from m import b, {", ".join(names)}\n\n\ndef f(\n{uses}):\n    """F."""\n    b()\n')
    listed = "".join(f"    {name},\n" for name in names)
    assert text.startswith(f"from m import (\n{listed})\n\n\ndef f(")


def test_local_names_are_no_uses(derived: Derived) -> None:
    """A name that a given function sets for itself is not the dropped one."""
    text = derived(
        """
        total = 3


        # Given: a sum
        def add(x):
            total = x + 1
            return total


        def f():
            '''F.

            >>> total = f()
            >>> total
            '''
        """
    )
    assert "total = 3" not in text


def test_formatted(tmp_path: Path) -> None:
    """The stub of a formatted solution is formatted."""
    solution = Path(__file__).parents[3] / "grader" / "catalog" / "toml_lines.py"
    (tmp_path / "stub.py").write_text(pristine_stub(solution.read_text()))
    check = [sys.executable, "-m", "ruff", "format", "--check", "--line-length=110", "stub.py"]
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode == 0


@pytest.mark.parametrize(
    ("solution", "expected"),
    [
        pytest.param(
            'def f(x): "F."; return x', 'def f(x):\n    "F."\n    raise NotImplementedError\n', id="one-line"
        ),
        pytest.param(
            'class A(Exception): "A."\ndef f(): """F."""',
            'class A(Exception):\n    "A."\n\n\ndef f():\n    """F."""\n    raise NotImplementedError\n',
            id="one-line-class",
        ),
        pytest.param(
            'def f():\n    ("F."\n     "G.")\n    return 1',
            'def f():\n    ("F."\n     "G.")\n    raise NotImplementedError\n',
            id="docstring-in-brackets",
        ),
        pytest.param(
            'def f():\n  """F."""\n  return 1',
            'def f():\n  """F."""\n  raise NotImplementedError\n',
            id="two-spaces",
        ),
        pytest.param(
            'def f():\n\t"""F."""\n\treturn 1',
            'def f():\n\t"""F."""\n\traise NotImplementedError\n',
            id="tabs",
        ),
        pytest.param(
            'def f(é="é:", x: "ü" = {1: 2}): "É."; return é',
            'def f(é="é:", x: "ü" = {1: 2}):\n    "É."\n    raise NotImplementedError\n',
            id="letters-of-two-bytes",
        ),
        pytest.param(
            'def f():\r\n    """F.\r\n    """\r\n    return 1\r\n',
            'def f():\n    """F.\n    """\n    raise NotImplementedError\n',
            id="windows",
        ),
        pytest.param(
            'def f():\n    r"""F \\d."""\n    return 1\n',
            'def f():\n    r"""F \\d."""\n    raise NotImplementedError\n',
            id="raw-docstring",
        ),
        pytest.param(
            'def f():\n    """F."""\n',
            'def f():\n    """F."""\n    raise NotImplementedError\n',
            id="no-body",
        ),
        pytest.param(
            'def f(x: "no name"):\n    """F.\n\n    >>> not Python\n    """\n',
            'def f(x: "no name"):\n    """F.\n\n    >>> not Python\n    """\n    raise NotImplementedError\n',
            id="annotation-and-example-in-words",
        ),
        pytest.param(
            'def f():\n    """F."""\n    yield 1\n',
            'def f():\n    """F."""\n    raise NotImplementedError\n',
            id="generator",
        ),
        pytest.param(
            '@a.b(\n    1,\n)\n@c\ndef f():\n    """F."""\n    return 1\n',
            '@a.b(\n    1,\n)\n@c\ndef f():\n    """F."""\n    raise NotImplementedError\n',
            id="decorators",
        ),
    ],
)
def test_odd_layout(solution: str, expected: str, derived: Derived) -> None:
    """Any layout that Python takes gives a stub."""
    assert derived(solution) == expected


@pytest.mark.parametrize(
    ("solution", "said"),
    [
        pytest.param(
            "x = 1\ndef f(:\n",
            "solution.py:2: This is not Python: invalid syntax. Mend the solution.",
            id="syntax",
        ),
        pytest.param(
            "(" * 5000,
            "solution.py:1: This is not Python: too many nested parentheses. Mend the solution.",
            id="nested",
        ),
        pytest.param(
            "def f():\n    return 1\n",
            "solution.py: The solution defines no public function or class that has a docstring. "
            "Write the task into the docstring of each function to be graded.",
            id="no-docstring",
        ),
        pytest.param(
            'EPS = 1e-9\n\n\ndef f(x, eps=EPS):\n    """F."""\n',
            "solution.py:1: The stub of this solution would use `EPS`, which a stub does not keep. " + GIVEN,
            id="constant-in-a-signature",
        ),
        pytest.param(
            'def f(x):\n    """F.\n\n    >>> y = f(_g(1))\n    >>> y\n    """\n\n\ndef _g(x): ...\n',
            "solution.py:9: The stub of this solution would use `_g`, which a stub does not keep. " + GIVEN,
            id="helper-in-an-example",
        ),
        pytest.param(
            'y = 2\n\n\nclass A(type(y)):\n    """A."""\n',
            "solution.py:1: The stub of this solution would use `y`, which a stub does not keep. " + GIVEN,
            id="constant-in-bases",
        ),
        pytest.param(
            'def f(): \\\n    "F."; return 1\n',
            "solution.py: The stub of this solution would not be Python: unexpected indent. "
            "Write its definitions in the usual layout.",
            id="line-that-goes-on",
        ),
    ],
)
def test_refused(solution: str, said: str) -> None:
    """A solution of which no stub can be made is told why, and what to do."""
    with pytest.raises(KitError) as caught:
        pristine_stub(solution, Path("solution.py"))
    assert str(caught.value) == said
