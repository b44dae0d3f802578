"""The system-call filters that the package ships: finding, reading and installing them.

They are raw BPF, generated beforehand (see `grader.sandbox.filters.generate`), so nothing but the kernel is
needed at run time. Only the standard library: this module runs inside the zygote and the child.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from pathlib import Path

from grader.sandbox.kernel import PR_SET_SECCOMP, prctl

FOLDER = Path(__file__).parent / "filters"
INSTRUCTION = struct.calcsize("=HBBI")
POINTER_BYTES = ctypes.sizeof(ctypes.c_void_p)
MODE_FILTER = 2


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def machine() -> str:
    """Name the architecture of this process, as the shipped filters are named.

    Returns
    -------
    str
        ``x86_64``, ``aarch64`` or what else the system calls itself; with ``-32`` for a 32-bit process.
    """
    name = os.uname().machine if hasattr(os, "uname") else "unknown"
    return name if POINTER_BYTES == 8 else f"{name}-32"


def filter_path(arch: str, kind: str) -> Path:
    """Say where a filter stands.

    Parameters
    ----------
    arch
        A machine's name, as `machine` gives it.
    kind
        ``reads`` (files may be opened for reading) or ``no-opens``.

    Returns
    -------
    pathlib.Path
        The file, which exists only for the architectures that the package serves.
    """
    return FOLDER / f"{arch}-{kind}.bpf"


def read_filter(arch: str, kind: str) -> bytes:
    """Read a shipped filter, and check that it can be a BPF program.

    Parameters
    ----------
    arch
        A machine's name.
    kind
        ``reads`` or ``no-opens``.

    Returns
    -------
    bytes
        The program, for `install`.
    """
    path = filter_path(arch, kind)
    try:
        bpf = path.read_bytes()
    except FileNotFoundError:
        raise OSError(
            errno.ENOSYS,
            f"There is no system-call filter for {arch}. Take the level of confinement 'portable'.",
        ) from None
    if not bpf or len(bpf) % INSTRUCTION:
        raise ValueError(f"{path.name} is no BPF program. Install the package again.")
    return bpf


def install(bpf: bytes) -> None:
    """Bind this process to a filter, for good. Needs no_new_privs.

    Parameters
    ----------
    bpf
        The program, as `read_filter` gives it.
    """
    buffer = ctypes.create_string_buffer(bpf, len(bpf))
    program = _Program(len(bpf) // INSTRUCTION, ctypes.addressof(buffer))
    prctl(PR_SET_SECCOMP, MODE_FILTER, ctypes.byref(program))
