"""What compiled code says of names, without a tree, which takes longer than to compile."""

from __future__ import annotations

import dis
import types
from collections.abc import Iterator


def stored_in(code: types.CodeType) -> set[str]:
    """Return what a module's code stores under a name, but for what it imports."""
    names: set[str] = set()
    imported = False
    for operation, argument in _instructions(code):
        if operation == _STORE and not imported:
            names.add(code.co_names[argument])
        if operation != _CACHE:
            imported = operation in (_IMPORT, _IMPORT_FROM)
    return {name for name in names if not name.startswith("__")}


def imported_in(code: types.CodeType) -> set[str]:
    """Return the modules that code imports, in functions and classes too; "" is the package around it."""
    names: set[str] = set()
    if _IMPORT in code.co_code[::2]:  # quicker than to go through them, and most functions import nothing
        names |= {code.co_names[number] for operation, number in _instructions(code) if operation == _IMPORT}
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            names |= imported_in(constant)
    return names


def _instructions(code: types.CodeType) -> Iterator[tuple[int, int]]:
    """Yield each operation with its whole argument."""
    raw, high = code.co_code, 0
    for place in range(0, len(raw), 2):
        operation, argument = raw[place], high | raw[place + 1]
        high = argument << 8 if operation == _EXTENDED else 0
        if operation != _EXTENDED:
            yield operation, argument


_STORE, _EXTENDED = dis.opmap["STORE_NAME"], dis.opmap["EXTENDED_ARG"]
_IMPORT, _IMPORT_FROM = dis.opmap["IMPORT_NAME"], dis.opmap["IMPORT_FROM"]
_CACHE = dis.opmap.get("CACHE", 0)
