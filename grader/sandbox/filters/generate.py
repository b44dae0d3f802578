"""Generate the shipped filters: ``python -m grader.sandbox.filters.generate``.

Needs libseccomp and pyseccomp, on any one of the served architectures; whoever only runs the package needs
neither. The shipped filters came from the version of libseccomp in `GENERATED_WITH`. Another version may lay
the same decisions out in another order, so the tests compare bytes under this version, and decisions under
any other.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from types import ModuleType

FOLDER = Path(__file__).parent
GENERATED_WITH = (2, 5, 4)
ARCHITECTURES = ("x86_64", "aarch64")
KINDS = ("reads", "no-opens")

EPERM, ENOSYS = 1, 38

# What computing, its memory and the wire need (pread64: the loader reads libraries by it; setitimer: the
# kit's own attempts are interrupted by it, and an alarm reaches nobody but its owner). Not on the list,
# and so refused with EPERM: sockets, new processes and threads, signals to anybody, ptrace, other processes'
# memory, memfd, SysV objects, locks, changes of identity or limits, and all that writes files.
ALLOWED = """
read pread64 readv write writev close lseek fstat dup poll ppoll select pselect6
brk mmap munmap mremap mprotect madvise futex
rt_sigaction rt_sigprocmask rt_sigreturn sigaltstack restart_syscall exit exit_group
clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time times setitimer
getrandom getrusage getrlimit uname sysinfo getcpu sched_yield sched_getaffinity
getpid getppid gettid getuid geteuid getgid getegid getcwd
"""
# Only where Landlock watches which files are opened. Metadata of paths it does not watch.
READS = """
newfstatat stat lstat statx access faccessat faccessat2 readlink readlinkat getdents getdents64
"""
# Python and libc fall back on older calls when these seem not to exist; EPERM would make them give up.
ABSENT = ("clone3", "openat2", "io_uring_setup", "io_uring_enter", "io_uring_register")

# The same numbers on both architectures.
O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND, O_ASYNC, O_PATH = (
    0o1,
    0o2,
    0o100,
    0o1000,
    0o2000,
    0o20000,
    0o10000000,
)
NOT_PLAIN_READING = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | O_ASYNC | O_PATH
F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC = 0, 1, 2, 3, 1030
FCNTLS = (F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC)
TCGETS, TCGETS2, TIOCGWINSZ, FIONREAD, FIONCLEX, FIOCLEX = 0x5401, 0x802C542A, 0x5413, 0x541B, 0x5450, 0x5451
IOCTLS = (TCGETS, TCGETS2, TIOCGWINSZ, FIONREAD, FIONCLEX, FIOCLEX)


def build(arch: str, kind: str) -> bytes:
    """Generate one filter.

    Parameters
    ----------
    arch
        One of `ARCHITECTURES`; it need not be this machine's.
    kind
        One of `KINDS`: ``reads`` allows opening for reading, ``no-opens`` refuses every open and path.

    Returns
    -------
    bytes
        The BPF program, as the kernel takes it.
    """
    import pyseccomp  # noqa: PLC0415 - the tables above must be readable without libseccomp

    draft = _Draft(pyseccomp, arch)
    for name in (ALLOWED + READS if kind == "reads" else ALLOWED).split():
        draft.allow(name)
    for command in FCNTLS:
        draft.allow("fcntl", (1, "EQ", command))
    for command in IOCTLS:
        draft.allow("ioctl", (1, "EQ", command))
    draft.allow("prlimit64", (0, "EQ", 0), (2, "EQ", 0))  # one's own limits, and only to read them
    if kind == "reads":
        draft.allow("openat", (2, "MASKED_EQ", NOT_PLAIN_READING, 0))
        draft.allow("open", (1, "MASKED_EQ", NOT_PLAIN_READING, 0))
    for name in ABSENT:
        draft.add(pyseccomp.ERRNO(ENOSYS), name)
    return draft.program()


Condition = tuple[int, str, *tuple[int, ...]]  # index of the argument, test, operands


class _Draft:
    """A filter for one architecture in the making."""

    def __init__(self, pyseccomp: ModuleType, arch: str) -> None:
        self._sc = pyseccomp
        self._arch = {"x86_64": pyseccomp.Arch.X86_64, "aarch64": pyseccomp.Arch.AARCH64}[arch]
        self._filter = pyseccomp.SyscallFilter(pyseccomp.ERRNO(EPERM))
        self._filter.set_attr(pyseccomp.Attr.ACT_BADARCH, pyseccomp.KILL_PROCESS)
        native = pyseccomp.system_arch()
        if native != self._arch:
            self._filter.add_arch(self._arch)
            self._filter.remove_arch(native)

    def add(self, action: int, name: str, *conditions: Condition) -> None:
        """Add a rule, unless this architecture has no such call."""
        number = self._sc.resolve_syscall(self._arch, name)
        if number == -1:
            raise ValueError(f"This libseccomp does not know {name}: take a newer one.")
        if number < 0:
            return
        arguments = [self._sc.Arg(index, getattr(self._sc, test), *data) for index, test, *data in conditions]
        self._filter.add_rule(action, name, *arguments)

    def allow(self, name: str, *conditions: Condition) -> None:
        self.add(self._sc.ALLOW, name, *conditions)

    def program(self) -> bytes:
        with tempfile.TemporaryFile() as file:
            self._filter.export_bpf(file)
            file.seek(0)
            return file.read()


def main() -> None:
    """Write every shipped filter anew."""
    for arch in ARCHITECTURES:
        for kind in KINDS:
            program = build(arch, kind)
            path = FOLDER / f"{arch}-{kind}.bpf"
            path.write_bytes(program)
            print(f"{path.name}: {len(program)} bytes")


if __name__ == "__main__":
    main()
