"""What this machine offers for confinement, found by asking the kernel; and the same in words.

What only installing proves is installed in a throw-away child, so the asking process stays as it was. Only
the standard library: this module runs inside the zygote.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from grader.sandbox import landlock, seccomp
from grader.sandbox.kernel import PR_SET_NO_NEW_PRIVS, prctl

LEVELS = ("full", "no-opens", "portable")

# Where uids of children begin, best first: a range that nothing on a host uses, and one that exists within
# the 65,536 uids of a container with a user namespace.
UID_BASES = (0x70000000, 60_600)
UIDS = 4096

CONTAINER = "Run the grader in a Linux container; the README has a recipe."


@dataclass(frozen=True)
class Support:
    """What this machine offers for confinement.

    Parameters
    ----------
    landlock_abi
        Landlock's version; 0 where there is none.
    seccomp
        Whether a filter is shipped for this architecture and the kernel took it.
    arch
        The machine's name, such as ``x86_64`` or ``aarch64``.
    root
        Whether this process runs as root.
    pidfd
        Whether processes can be watched by a descriptor.
    uid_base
        The first of the uids that children may be given; None where they cannot change theirs.
    readable
        Whether such a uid could still read the interpreter and numpy.
    """

    landlock_abi: int
    seccomp: bool
    arch: str
    root: bool
    pidfd: bool
    uid_base: int | None = None
    readable: bool = False

    @property
    def best(self) -> str:
        """The strongest of `LEVELS` that this machine can hold."""
        if not self.seccomp:
            return "portable"
        return "full" if self.landlock_abi else "no-opens"

    def uid_for(self, pid: int, level: str) -> int | None:
        """Choose the uid of a child.

        Parameters
        ----------
        pid
            The child's process id.
        level
            The level it is confined to.

        Returns
        -------
        int or None
            The uid to pass to ``confine``. None where the child must keep its own: this is not root, or the
            interpreter lies in a closed home and later imports would fail.
        """
        if self.uid_base is None or not (self.readable or level == "no-opens"):
            return None
        return self.uid_base + pid % UIDS


def probe() -> Support:
    """Find out what this machine offers.

    Returns
    -------
    Support
        The facts.
    """
    arch = seccomp.machine()
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if sys.platform != "linux":
        return Support(0, False, arch, root, pidfd=False)
    bases = UID_BASES if root else ()
    uid_base = next((base for base in bases if _holds(partial(_become, base))), None)
    return Support(
        landlock_abi=landlock.abi() if _holds(_try_landlock) else 0,
        seccomp=_holds(_try_seccomp),
        arch=arch,
        root=root,
        pidfd=_holds(lambda: hasattr(os, "pidfd_open") and os.pidfd_open(os.getpid()) >= 0),
        uid_base=uid_base,
        readable=uid_base is not None and _holds(lambda: _become(uid_base) and _imports_readable()),
    )


def _holds(proof: Callable[[], bool]) -> bool:
    """Run a proof in a child that ends with it."""
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", DeprecationWarning
        )  # threads of the parent: the child needs none of them
        pid = os.fork()
    if pid == 0:
        status = 1
        try:
            status = 0 if proof() else 1
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def _become(uid: int) -> bool:
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)
    return os.getresuid() == (uid, uid, uid)


def _imports_readable() -> bool:
    numpy = importlib.util.find_spec("numpy")
    files = (os.__file__, numpy.origin if numpy else None)
    return all(file is not None and os.access(file, os.R_OK) for file in files)


def _try_landlock() -> bool:
    if not landlock.abi():
        return False
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    ruleset = landlock.build([], [])
    landlock.restrict(ruleset)
    return _refused(lambda: os.scandir("/"))


def _try_seccomp() -> bool:
    bpf = seccomp.read_filter(seccomp.machine(), "no-opens")
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    seccomp.install(bpf)
    return _refused(lambda: os.scandir("/"))


def _refused(act: Callable[[], object]) -> bool:
    try:
        act()
    except PermissionError:
        return True
    return False


def describe(support: Support) -> list[tuple[str, str, str]]:
    """Put the facts into words, for a person.

    Parameters
    ----------
    support
        From `probe`.

    Returns
    -------
    list of tuple of str
        Name, state and fix of each fact; the fix is empty where nothing is missing.
    """
    return [
        _describe_level(support),
        _describe_landlock(support),
        _describe_seccomp(support),
        _describe_user(support),
        ("pidfd", "works", "")
        if support.pidfd
        else ("pidfd", "absent", _only_linux("Use Linux 5.3 or newer.")),
    ]


def _only_linux(fix: str) -> str:
    return fix if sys.platform == "linux" else CONTAINER


def _describe_level(support: Support) -> tuple[str, str, str]:
    meaning = {
        "full": "full: files, network, processes, memory and time are confined",
        "no-opens": "no-opens: as full, but an attempt can import nothing that was not imported before it",
        "portable": "portable: a process of its own with limits; files and network are open to it",
    }
    fix = "" if support.best != "portable" else _only_linux("Mend seccomp, below; official grading needs it.")
    return "confinement", meaning[support.best], fix


def _describe_landlock(support: Support) -> tuple[str, str, str]:
    if support.landlock_abi:
        return "Landlock", f"ABI {support.landlock_abi}", ""
    fix = (
        "Use Linux 5.13 or newer with landlock among the security modules (the boot parameter lsm=), "
        "and in a container a seccomp profile that lets its calls pass."
    )
    return "Landlock", "absent", _only_linux(fix)


def _describe_seccomp(support: Support) -> tuple[str, str, str]:
    if support.seccomp:
        return "seccomp", f"works, by the filter for {support.arch}", ""
    if not seccomp.filter_path(support.arch, "reads").is_file():
        return "seccomp", f"no filter for {support.arch}", _only_linux("Use x86_64 or aarch64.")
    fix = "Use a kernel with CONFIG_SECCOMP_FILTER, and in a container a profile that lets prctl pass."
    return "seccomp", "the kernel took no filter", _only_linux(fix)


def _describe_user(support: Support) -> tuple[str, str, str]:
    if not support.root:
        return "user", "attempts run as you", ""
    if support.uid_base is None:
        fix = "Give the container CAP_SETUID and CAP_SETGID, or do not run as root."
        return "user", "attempts run as root without capabilities: no other uid can be taken", fix
    if not support.readable:
        fix = "Install Python and this package where every user can read them, or do not run as root."
        return "user", "attempts run as root without capabilities: other users cannot read Python", fix
    return "user", f"attempts run as uids of their own, from {support.uid_base}", ""
