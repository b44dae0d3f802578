"""The few calls into libc that Python lacks, with their errors as OSError.

Linux only, and only the standard library: this module runs inside the zygote and the child.
"""

from __future__ import annotations

import ctypes
import os
from functools import cache
from typing import NoReturn

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS = 1, 4, 22, 38
PR_GET_DUMPABLE = 3
CAPABILITY_VERSION_3 = 0x20080522


@cache
def libc() -> ctypes.CDLL:
    """Load libc, late: there is none of this name on Windows."""
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall.restype = ctypes.c_long
    return library


@cache
def _no_capabilities() -> tuple[ctypes.Array[ctypes.c_uint32], ctypes.Array[ctypes.c_uint32]]:
    return (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0), (ctypes.c_uint32 * 6)()


def warm_up() -> None:
    """Look up what children will call: done once before the forks, it saves each of them 0.2 ms."""
    _no_capabilities()
    library = libc()
    _ = library.capset, library.syscall
    zero = ctypes.c_ulong(0)
    library.prctl(ctypes.c_int(PR_GET_DUMPABLE), zero, zero, zero, zero)


def fail(what: str) -> NoReturn:
    """Raise what libc's last call left in errno.

    Parameters
    ----------
    what
        The start of a sentence, such as ``"Landlock took no rule"``.
    """
    error = ctypes.get_errno()
    raise OSError(error, f"{what}: {os.strerror(error)}")


def syscall(number: int, *args: int | bytes | None) -> int:
    """Make a system call.

    Parameters
    ----------
    number
        Its number on this architecture.
    args
        Integers, bytes that the kernel only reads, or None for a null pointer.

    Returns
    -------
    int
        The result; below zero where it failed, with errno kept for `fail`.
    """
    return int(libc().syscall(ctypes.c_long(number), *map(_argument, args)))


def _argument(value: int | bytes | None) -> ctypes.c_long | ctypes.c_char_p:
    return ctypes.c_long(value) if isinstance(value, int) else ctypes.c_char_p(value)


def prctl(option: int, value: int, pointer: object = None) -> None:
    """Change an attribute of this process.

    Parameters
    ----------
    option
        One of the ``PR_SET`` constants.
    value
        Its argument.
    pointer
        A second argument, made by ctypes.
    """
    zero = ctypes.c_ulong(0)
    third = zero if pointer is None else pointer
    if libc().prctl(ctypes.c_int(option), ctypes.c_ulong(value), third, zero, zero):
        fail(f"The kernel refused prctl {option}")


def drop_capabilities() -> None:
    """Give up every capability of this process. This needs none, and leaves the user as it is."""
    if libc().capset(*_no_capabilities()):
        fail("The capabilities could not be dropped")
