"""What stands in a notebook's cells for what is not there: a denied module, the shell, the display.

While cells run it goes along with everything, so that a plot costs no answer. Once the exercise
is being called, whatever touches it is told that it is not allowed.
"""

from __future__ import annotations

import dis
import sys
from collections.abc import Callable, Iterator
from typing import Any

from grader.sandbox.namespace import DeniedImport

_UNPACK = ("UNPACK_SEQUENCE", "UNPACK_EX")
_BINARY = "add sub mul truediv floordiv mod pow matmul and or xor lshift rshift".split()
_UNARY = "neg pos abs invert".split()
_COMPARED = "lt le gt ge".split()


class Placeholder:
    """One absent thing, and everything that is taken of it.

    Parameters
    ----------
    name
        The module that it stands for.
    going_along
        Tells whether cells are still running.
    """

    def __init__(self, name: str, going_along: Callable[[], bool]) -> None:
        self.__dict__["_kata_name"] = name
        self.__dict__["_kata_going_along"] = going_along

    def _kata_touch(self, *_: Any, **__: Any) -> Any:
        if not self._kata_going_along():
            raise DeniedImport(self._kata_name)
        return self

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._kata_touch()

    def __setattr__(self, name: str, value: Any) -> None:
        self._kata_touch()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._kata_touch()

    def __iter__(self) -> Iterator[Any]:
        self._kata_touch()
        return iter([self] * _unpacked(sys._getframe(1)))

    def __enter__(self) -> Any:
        return self._kata_touch()

    def __exit__(self, *_: object) -> None:
        self._kata_touch()

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type, ...]:
        touch = self._kata_touch

        class Absent:
            def __new__(cls, *args: Any, **kwargs: Any) -> Any:
                touch()
                return super().__new__(cls)

        return (Absent,)

    def __setitem__(self, key: Any, value: Any) -> None:
        self._kata_touch()


for _name in ("getitem", *_UNARY, *_COMPARED, *_BINARY, *(f"r{name}" for name in _BINARY)):
    setattr(Placeholder, f"__{_name}__", Placeholder._kata_touch)


def _unpacked(frame: Any) -> int:
    """Return how many items the caller unpacks, as in ``figure, axes = subplots()``, or 0 for a loop."""
    for instruction in dis.get_instructions(frame.f_code):
        if instruction.offset == frame.f_lasti and instruction.opname in _UNPACK:
            argument = instruction.arg or 0
            return (argument & 0xFF) + (argument >> 8)
    return 0
