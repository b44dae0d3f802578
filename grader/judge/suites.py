"""Import hidden suites, under a name of their own and without pytest's rewriting of assertions.

A rewritten assertion would print the suite's source and the oracle's value.
"""

from __future__ import annotations

import hashlib
import importlib.util
import sys
import traceback
from pathlib import Path
from types import ModuleType

from grader.catalog import Exercise, Kit
from grader.errors import KitError

PACKAGE = "mlkata_suites"


def load_suite(kit: Kit, exercise: Exercise) -> ModuleType:
    """Import the hidden suite of `exercise`, once for each kit.

    Raises
    ------
    KitError
        If it is missing or cannot be imported.
    """
    path = kit.suite_path(exercise)
    name = f"{PACKAGE}.{_key(kit)}.{exercise.chapter}.test_{exercise.slug}"
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None or not path.is_file():
        raise KitError(path, None, "The hidden suite is missing.", "Restore it from the kit's repository.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException as error:
        del sys.modules[name]
        if isinstance(error, KeyboardInterrupt):
            raise
        words = " ".join(str(error).split()).rstrip(".")
        fact = f"The hidden suite does not import: {type(error).__name__}: {words}."
        raise KitError(path, line_in(error, path), fact, "Run `kata audit` on the kit.") from error
    return module


def line_in(error: BaseException, path: Path) -> int | None:
    """Return the last line of the file at `path` on the way to `error`."""
    if isinstance(error, SyntaxError) and error.filename == str(path):
        return error.lineno
    frames = traceback.extract_tb(error.__traceback__, limit=-100)
    return next((frame.lineno for frame in reversed(frames) if frame.filename == str(path)), None)


def _key(kit: Kit) -> str:
    return hashlib.sha256(str(kit.root).encode("utf-8", "surrogateescape")).hexdigest()[:12]
