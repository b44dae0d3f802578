"""What the zygote imports before it forks, so that no child needs to open a file."""

from __future__ import annotations

import site
import sys
import sysconfig
from typing import Any

import pytest

from grader.sandbox import confine
from grader.sandbox.facts import PLAIN
from grader.sandbox.preload import narrow_path, preload_allowed

needs_filter = pytest.mark.skipif(confine.probe().best == "portable", reason="this machine takes no filter")

# Late imports, tables made on first use, codecs: whatever an attempt uses and Python opens files for.
USES = {
    "strptime": "import datetime\nx = datetime.datetime.strptime('2024-02-29', '%Y-%m-%d').day",
    "decimal": "import decimal\nx = decimal.Decimal(2).sqrt()",
    "statistics": "import statistics\nx = statistics.NormalDist().inv_cdf(0.3)",
    "dataclass": "import dataclasses as d\n@d.dataclass(order=True)\nclass P:\n    x: int\nx = P(1) < P(2)",
    "enum": "import enum\nx = str(enum.Enum('E', 'a b').a)",
    "typing": "import typing\nx = typing.get_type_hints(typing.NamedTuple('P', [('x', int)]))",
    "namedtuple": "import collections\nx = collections.namedtuple('P', 'x')(1)._asdict()",
    "abc": "from collections.abc import Mapping\nx = isinstance({}, Mapping)",
    "regex": "import re\nx = re.sub(r'(?i)\\\\bA(.)', r'\\\\1', 'ab ac')",
    "hash": "import hashlib\nx = hashlib.sha256(b'a').hexdigest()",
    "json": "import json\nx = json.loads(json.dumps({'a': [1, None]}, indent=1))",
    "csv": "import csv, io\nx = list(csv.reader(io.StringIO('a,b')))",
    "codecs": "x = 'é'.encode('latin-1') + 'a'.encode('utf-16') + 'a'.encode('ascii')",
    "unicode": "import unicodedata\nx = unicodedata.normalize('NFC', 'e\\u0301')",
    "warning": "import warnings\nwarnings.warn('mind the gap')\nx = 1",
    "shuffle": "import random\nx = random.Random(1).sample(range(10), 3)",
    "linalg": "from numpy import linalg, eye\nx = [f(eye(3)) for f in (linalg.svd, linalg.eig, linalg.pinv)]",
    "fft": "import numpy as np\nx = np.fft.rfft(np.ones(8))",
    "polynomial": "from numpy.polynomial import Polynomial\nx = Polynomial.fit([0, 1, 2], [0, 1, 4], 2)(3)",
    "strides": "import numpy as np\nx = np.lib.stride_tricks.sliding_window_view(np.arange(5), 2)",
    "einsum": "from numpy import einsum, eye\nx = einsum('ij,jk,kl', eye(2), eye(2), eye(2), optimize=True)",
    "masked": "import numpy as np\nx = np.ma.masked_less([1, 2], 2).sum()",
    "print-array": "import numpy as np\nprint(np.arange(5000.0)); x = str(np.float32(1.1))",
    "random": "import numpy as np\nx = np.random.default_rng(1).multivariate_normal([0, 0], np.eye(2))",
    "genfromtxt": "import numpy as np, io\nx = np.loadtxt(io.StringIO('1 2\\n3 4'))",
    "vectorize": "import numpy as np\nx = np.vectorize(lambda a: a + 1)([1, 2])",
    "testing": "import numpy as np\nnp.testing.assert_allclose(1.0, 1.0)\nx = 1",
    "dates": "import numpy as np\nx = str(np.datetime64('2024-01-01') + 1)",
}


@needs_filter
@pytest.mark.parametrize("name", USES)
def test_nothing_needs_to_be_opened(children: Any, name: str) -> None:
    """Where no file can be opened, what attempts use works none the less."""
    module = children.module(USES[name] + "\ndef f():\n    return str(x)[:20]", level="no-opens")
    assert module.f() is not None


@needs_filter
def test_every_plain_module_is_there(children: Any) -> None:
    """Each module that every exercise allows can be imported where no file can be opened."""
    source = "\n".join(f"import {name}" for name in sorted(PLAIN - {"__future__"}))
    module = children.module(
        f"from __future__ import annotations\n{source}\ndef f(): return 1", level="no-opens"
    )
    assert module.f() == 1


@needs_filter
def test_allowed_modules_are_there(children: Any) -> None:
    """What an exercise allows is imported before files are closed off, for its own children only."""
    source = "def f():\n    import sys\n    return 'colorsys' in sys.modules"
    assert children.module(source, allow=("colorsys",), level="no-opens").f() is True
    assert children.module(source, level="no-opens").f() is False


def test_module_that_is_missing() -> None:
    """An allowed module that is not installed ends the zygote's start."""
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        preload_allowed(["no_such_module"])


def test_narrow_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the standard library stays on the path; with a package allowed, the path stays as it is."""
    library = sysconfig.get_path("stdlib")
    given = [library, f"{library}/lib-dynload", *site.getsitepackages(), "/somewhere/else", ""]
    monkeypatch.setattr(sys, "path", list(given))
    narrow_path(["scipy"])
    assert sys.path == given
    narrow_path([])
    assert sys.path == [library, f"{library}/lib-dynload"]
