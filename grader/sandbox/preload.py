"""What the zygote imports before it forks, so that no child needs to open a file.

At level "no-opens" whatever is missing here cannot be imported; at "full" it costs the
attempt milliseconds.
"""

from __future__ import annotations

import contextlib
import datetime
import decimal
import fractions
import importlib
import random
import statistics
import sys
from collections.abc import Sequence

import numpy as np

from grader.sandbox.facts import PLAIN

# Imported late by numpy or the standard library, found by running attempts without opens.
_LATE = """
ast bz2 codecs collections.abc concurrent.futures difflib encodings.ascii encodings.idna
encodings.latin_1 encodings.utf_16 encodings.utf_32 encodings.utf_8_sig gc inspect linecache
locale lzma pprint reprlib secrets shutil tempfile tokenize traceback weakref zlib _pydecimal
_pydatetime _strptime _compat_pickle pickle numbers numpy.char numpy.ctypeslib numpy.dtypes
numpy.exceptions numpy.fft numpy.lib.format numpy.lib.mixins numpy.lib.npyio
numpy.lib.recfunctions numpy.lib.scimath numpy.lib.stride_tricks numpy.linalg numpy.ma
numpy.matlib numpy.polynomial numpy.random numpy.rec numpy.strings numpy.testing numpy.typing
""".split()


def preload() -> None:
    """Import the plain modules, and what they import late."""
    for name in [*sorted(PLAIN), *_LATE]:
        # Not every Python has every private module.
        with contextlib.suppress(ImportError, Warning):
            importlib.import_module(name)
    _use_lazily_made_tables()


def preload_allowed(allow: Sequence[str]) -> None:
    """Import the modules of `allow`.

    Raises
    ------
    ImportError
        If one is not installed.
    """
    for name in allow:
        importlib.import_module(name)


def _use_lazily_made_tables() -> None:
    """Call what builds tables, or imports, on first use."""
    datetime.datetime.strptime("2000-01-01", "%Y-%m-%d")
    statistics.NormalDist().inv_cdf(0.5)
    fractions.Fraction("1/3")
    decimal.Decimal("1.1").sqrt()
    random.Random(0).gauss(0, 1)
    np.random.default_rng(0).normal(size=2)
    square = np.eye(3)
    np.linalg.svd(square), np.linalg.eigh(square), np.linalg.solve(square, square), np.fft.fft(square)
    np.einsum("ij,jk->ik", square, square, optimize=True)
    repr(np.arange(2000.0)), str(np.float32(1.5))
    np.unique(np.array(["a", "b"])), np.quantile([1.0, 2.0], 0.5)


def narrow_path(allow: Sequence[str]) -> None:
    """Leave only the standard library on ``sys.path``, unless `allow` needs more."""
    if not allow:
        sys.path[:] = [entry for entry in sys.path if "site-packages" not in entry and _is_library(entry)]


def _is_library(entry: str) -> bool:
    return entry.startswith((sys.base_prefix, sys.base_exec_prefix))
