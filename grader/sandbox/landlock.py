"""Landlock: the kernel's own refusal of files, TCP ports and signals to a process that asks for it.

Spoken by plain system calls (their numbers are the same on every architecture), so nothing needs installing.
Only the standard library: this module runs inside the zygote and the child.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable
from contextlib import suppress

from grader.sandbox.kernel import fail, syscall

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
VERSION_FLAG = 1
PATH_BENEATH = 1
LOG_SAME_EXEC_OFF = 1

READ_FILE, READ_DIR = 1 << 2, 1 << 3
FILES_FIRST = (1 << 13) - 1  # ABI 1: execute, write_file, read_file, read_dir, ... make_sym
FILES_LATER = {2: 1 << 13, 3: 1 << 14, 5: 1 << 15, 9: 1 << 16}  # refer, truncate, ioctl_dev, resolve_unix
TCP = 0b11  # ABI 4: bind, connect
SCOPES = 0b11  # ABI 6: abstract unix sockets, signals
QUIET_SINCE = 7  # an attempt must not fill the audit log with its refusals


def abi() -> int:
    """Ask the kernel which version of Landlock it speaks.

    Returns
    -------
    int
        1 or more, or 0 where there is none or it is switched off.
    """
    return max(syscall(CREATE_RULESET, None, 0, VERSION_FLAG), 0)


def handled(version: int) -> tuple[int, int, int]:
    """List everything that a version can refuse, as far as this module knows it.

    Parameters
    ----------
    version
        As told by `abi`.

    Returns
    -------
    tuple of int
        Rights on files, rights on the network, and scopes, as bit masks.
    """
    files = FILES_FIRST
    for since, right in FILES_LATER.items():
        files |= right if version >= since else 0
    return files, TCP if version >= 4 else 0, SCOPES if version >= 6 else 0


def build(read_paths: Iterable[str], list_paths: Iterable[str]) -> int:
    """Build a ruleset that refuses everything but reading some files and listing some directories.

    Parameters
    ----------
    read_paths
        Files that may be read, and directories whose files may be read and listed, however deep. A path that
        is not there is left out.
    list_paths
        Directories that may be listed, however deep, and no more.

    Returns
    -------
    int
        The ruleset's descriptor, for `restrict`.
    """
    version = abi()
    known = 3 if version >= 6 else 2 if version >= 4 else 1  # older kernels take a shorter record
    attributes = struct.pack(f"={known}Q", *handled(version)[:known])
    ruleset = syscall(CREATE_RULESET, attributes, len(attributes), 0)
    if ruleset < 0:
        fail("Landlock made no ruleset")
    try:
        for path in read_paths:
            _allow(ruleset, path, READ_FILE | READ_DIR)
        for path in list_paths:
            _allow(ruleset, path, READ_DIR)
    except BaseException:
        os.close(ruleset)
        raise
    return ruleset


def _allow(ruleset: int, path: str, rights: int) -> None:
    with suppress(FileNotFoundError, NotADirectoryError, PermissionError):  # out of reach without a rule, too
        beneath = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            # A file takes no rights of directories.
            rights &= READ_FILE | READ_DIR if os.path.isdir(path) else READ_FILE  # noqa: PTH112
            if (
                rights
                and syscall(ADD_RULE, ruleset, PATH_BENEATH, struct.pack("=Qi", rights, beneath), 0) < 0
            ):
                fail(f"Landlock took no rule for {path}")
        finally:
            os.close(beneath)


def restrict(ruleset: int) -> None:
    """Bind this process to a ruleset, for good. Needs no_new_privs.

    Parameters
    ----------
    ruleset
        The descriptor that `build` returned.
    """
    flags = LOG_SAME_EXEC_OFF if abi() >= QUIET_SINCE else 0
    if syscall(RESTRICT_SELF, ruleset, flags) < 0:
        fail("Landlock did not restrict this process")
