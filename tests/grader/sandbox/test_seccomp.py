"""The shipped system-call filters: what they decide, where they come from, and that they hold."""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import socket
import struct
import sys
from pathlib import Path

import pytest

from grader.sandbox import kernel, seccomp
from grader.sandbox.filters import generate

ALLOW, KILL = 0x7FFF0000, 0x80000000
EPERM, ENOSYS = 0x00050000 | errno.EPERM, 0x00050000 | 38
AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
I386, ARM = 0x40000003, 0x40000028
X32_BIT = 0x40000000

both = pytest.mark.parametrize("arch", generate.ARCHITECTURES)
each_kind = pytest.mark.parametrize("kind", generate.KINDS)
on_linux = pytest.mark.skipif(
    sys.platform != "linux" or seccomp.machine() not in generate.ARCHITECTURES,
    reason="no filter is shipped for this machine",
)

# Number on x86_64, number on aarch64 (None where there is no such call).
NUMBERS = {
    "read": (0, 63),
    "write": (1, 64),
    "open": (2, None),
    "close": (3, 57),
    "stat": (4, None),
    "fstat": (5, 80),
    "mmap": (9, 222),
    "mprotect": (10, 226),
    "brk": (12, 214),
    "rt_sigaction": (13, 134),
    "ioctl": (16, 29),
    "readv": (19, 65),
    "pread64": (17, 67),
    "pwrite64": (18, 68),
    "writev": (20, 66),
    "shmget": (29, 194),
    "dup2": (33, None),
    "setitimer": (38, 103),
    "getpid": (39, 172),
    "sendfile": (40, 71),
    "socket": (41, 198),
    "connect": (42, 203),
    "sendto": (44, 206),
    "recvfrom": (45, 207),
    "sendmsg": (46, 211),
    "recvmsg": (47, 212),
    "socketpair": (53, 199),
    "clone": (56, 220),
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "exit": (60, 93),
    "wait4": (61, 260),
    "kill": (62, 129),
    "semget": (64, 190),
    "msgget": (68, 186),
    "fcntl": (72, 25),
    "flock": (73, 32),
    "truncate": (76, 45),
    "ftruncate": (77, 46),
    "chdir": (80, 49),
    "rename": (82, None),
    "unlink": (87, None),
    "fchmod": (91, 52),
    "ptrace": (101, 117),
    "setuid": (105, 146),
    "setresuid": (117, 147),
    "capset": (126, 91),
    "rt_sigqueueinfo": (129, 138),
    "personality": (135, 92),
    "prctl": (157, 167),
    "arch_prctl": (158, None),
    "setrlimit": (160, 164),
    "chroot": (161, 51),
    "mount": (165, 40),
    "futex": (202, 98),
    "timer_create": (222, 107),
    "exit_group": (231, 94),
    "mbind": (237, 235),
    "set_mempolicy": (238, 237),
    "add_key": (248, 217),
    "keyctl": (250, 219),
    "openat": (257, 56),
    "newfstatat": (262, 79),
    "unlinkat": (263, 35),
    "faccessat": (269, 48),
    "unshare": (272, 97),
    "tgkill": (234, 131),
    "perf_event_open": (298, 241),
    "prlimit64": (302, 261),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "getrandom": (318, 278),
    "memfd_create": (319, 279),
    "bpf": (321, 280),
    "execveat": (322, 281),
    "userfaultfd": (323, 282),
    "preadv2": (327, 286),
    "statx": (332, 291),
    "pidfd_send_signal": (424, 424),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "pidfd_open": (434, 434),
    "clone3": (435, 435),
    "openat2": (437, 437),
    "pidfd_getfd": (438, 438),
    "process_madvise": (440, 440),
    "landlock_create_ruleset": (444, 444),
}


def number(arch, name):
    """Look a call up."""
    return NUMBERS[name][generate.ARCHITECTURES.index(arch)]


def decide(program, arch_code, nr, args=()):
    """Run a filter on one system call, as the kernel would."""
    data = struct.pack("<IIQ6Q", nr & 0xFFFFFFFF, arch_code, 0, *args, *[0] * (6 - len(args)))
    accumulator = at = 0
    while True:
        code, if_true, if_false, k = struct.unpack_from("<HBBI", program, 8 * at)
        at += 1
        match code:
            case 0x20:  # load a word of the data
                (accumulator,) = struct.unpack_from("<I", data, k)
            case 0x54:  # and
                accumulator &= k
            case 0x05:  # jump
                at += k
            case 0x15:
                at += if_true if accumulator == k else if_false
            case 0x25:
                at += if_true if accumulator > k else if_false
            case 0x35:
                at += if_true if accumulator >= k else if_false
            case 0x06:  # return
                return k
            case _:
                raise AssertionError(f"an instruction that filters do not use: {code:#x}")


def decisions(program, arch, numbers=range(500)):
    """Tabulate what a filter decides for every call, with arguments that tell its conditions apart."""
    flags = [
        0,
        1,
        2,
        3,
        0o100,
        0o1000,
        0o2000,
        0o20000,
        0o2000000,
        0o10000000,
        1030,
        0x5401,
        0x5412,
        0x5413,
        0x541B,
    ]
    arguments = [(a, b, b) for a in (0, 1) for b in flags]
    return {(nr, args): decide(program, AUDIT[arch], nr, args) for nr in numbers for args in arguments}


EVERYWHERE = (
    *("read", "readv", "pread64", "write", "writev", "close", "fstat", "mmap", "mprotect", "brk", "futex"),
    *("rt_sigaction", "getpid", "getrandom", "setitimer", "exit", "exit_group"),
)
PATHS = ("stat", "newfstatat", "statx", "faccessat")
SEEMINGLY_ABSENT = ("clone3", "openat2", "io_uring_setup", "io_uring_enter")
CONDITIONAL = ("open", "openat", "fcntl", "ioctl", "prlimit64")
REFUSED = [name for name in NUMBERS if name not in {*EVERYWHERE, *PATHS, *SEEMINGLY_ABSENT, *CONDITIONAL}]


@both
@each_kind
def test_calls(arch, kind):
    """Calls are allowed by name only if computing or the wire needs them; the rest is refused."""
    program = seccomp.read_filter(arch, kind)
    calls = {name: number(arch, name) for name in NUMBERS if name not in CONDITIONAL}
    decided = {name: decide(program, AUDIT[arch], nr) for name, nr in calls.items() if nr is not None}
    expected = dict.fromkeys(decided, EPERM)
    expected |= {name: ALLOW for name in decided if name in EVERYWHERE or (name in PATHS and kind == "reads")}
    expected |= dict.fromkeys(SEEMINGLY_ABSENT, ENOSYS)
    assert decided == expected


@both
@each_kind
def test_no_other_call_is_allowed(arch, kind):
    """No call is allowed but those of the generator's lists and the five with conditions."""
    program = seccomp.read_filter(arch, kind)
    calls = [0] * 6
    allowed = {nr for nr in range(1024) if decide(program, AUDIT[arch], nr, calls) == ALLOW}
    named = len(generate.ALLOWED.split()) + (len(generate.READS.split()) if kind == "reads" else 0)
    assert len(allowed) <= named + len(CONDITIONAL)
    refused = {number(arch, name) for name in REFUSED}
    assert not allowed & refused


WRITING = {
    "O_WRONLY": 0o1,
    "O_RDWR": 0o2,
    "O_ACCMODE": 0o3,
    "O_CREAT": 0o100,
    "O_TRUNC": 0o1000,
    "O_APPEND": 0o2000,
    "O_ASYNC": 0o20000,
    "O_PATH": 0o10000000,
    "O_TMPFILE": 0o20200000 | 0o2,
}


@both
@pytest.mark.parametrize("name", ["open", "openat"])
def test_opening(arch, name):
    """A file is opened for plain reading only, and not at all where Landlock does not watch."""
    nr = number(arch, name)
    if nr is None:
        return
    place = 1 if name == "open" else 2

    def opened(kind, flags):
        args = [0] * place + [flags]
        return decide(seccomp.read_filter(arch, kind), AUDIT[arch], nr, args)

    cloexec = 0o2000000
    assert opened("reads", 0) == opened("reads", cloexec) == ALLOW
    assert opened("no-opens", 0) == opened("no-opens", cloexec) == EPERM
    for flag, bits in WRITING.items():
        assert opened("reads", bits) == opened("reads", bits | cloexec) == EPERM, flag
        # The kernel looks at the low half of the register only, and so must the filter.
        assert opened("reads", bits | 1 << 40) == EPERM, flag


@both
@each_kind
def test_limits_are_read_and_not_set(arch, kind):
    """prlimit64 reads one's own limits; it sets none, and reads nobody else's."""
    program, nr = seccomp.read_filter(arch, kind), number(arch, "prlimit64")
    assert decide(program, AUDIT[arch], nr, (0, 7, 0, 0x1000)) == ALLOW
    assert decide(program, AUDIT[arch], nr, (0, 7, 0x1000, 0)) == EPERM
    assert decide(program, AUDIT[arch], nr, (0, 7, 0x1000 << 32, 0)) == EPERM
    assert decide(program, AUDIT[arch], nr, (1, 7, 0, 0x1000)) == EPERM


@both
@each_kind
def test_fcntl_and_ioctl_by_command(arch, kind):
    """Descriptors can be asked about and duplicated; they cannot be locked, made to signal or typed into."""
    program = seccomp.read_filter(arch, kind)
    for name, allowed, refused in (
        ("fcntl", (0, 1, 2, 3, 1030), (4, 5, 6, 7, 8, 10, 1024, 1031, 1033, 1 << 32)),
        ("ioctl", (0x5401, 0x5413, 0x541B, 0x5450, 0x5451), (0x5402, 0x5412, 0x5421, 0x8901, 0x541C)),
    ):
        nr = number(arch, name)
        assert {decide(program, AUDIT[arch], nr, (1, command)) for command in allowed} == {ALLOW}
        assert {decide(program, AUDIT[arch], nr, (1, command)) for command in refused} == {EPERM}


@both
@each_kind
def test_foreign_architectures_are_killed(arch, kind):
    """The same numbers mean other calls on another architecture: to use one is death."""
    program = seccomp.read_filter(arch, kind)
    foreign = {I386, ARM, *AUDIT.values()} - {AUDIT[arch]}
    assert {decide(program, code, nr) for code in foreign for nr in (0, 1, 63, 64)} == {KILL}


@each_kind
def test_x32_is_refused(kind):
    """No call passes under the numbers of x32, the other face of x86_64."""
    program = seccomp.read_filter("x86_64", kind)
    assert all(decide(program, AUDIT["x86_64"], X32_BIT | nr) != ALLOW for nr in range(600))


@pytest.fixture
def libseccomp():
    """Libseccomp by way of pyseccomp, with its version."""
    try:
        import pyseccomp  # noqa: PLC0415 - optional: it needs the system's libseccomp
    except (ImportError, RuntimeError) as error:
        pytest.skip(f"filters cannot be regenerated here: {error}")

    class Version(ctypes.Structure):
        _fields_ = (("major", ctypes.c_uint), ("minor", ctypes.c_uint), ("micro", ctypes.c_uint))

    version = pyseccomp._libseccomp.seccomp_version
    version.restype = ctypes.POINTER(Version)
    found = version().contents
    return found.major, found.minor, found.micro


@both
@each_kind
def test_shipped_filters_are_what_the_generator_makes(libseccomp, arch, kind):
    """Regenerating gives the shipped bytes; under another libseccomp, the same decisions."""
    fresh, shipped = generate.build(arch, kind), seccomp.read_filter(arch, kind)
    if libseccomp == generate.GENERATED_WITH:
        assert fresh == shipped
    else:
        assert decisions(fresh, arch) == decisions(shipped, arch)


@both
def test_decisions_tell_filters_apart(arch):
    """The comparison by decisions sees what differs: here, that the one kind opens and the other does not."""
    calls = [number(arch, name) for name in ("read", "openat", "newfstatat", "socket")]
    reads, no_opens = (decisions(seccomp.read_filter(arch, kind), arch, calls) for kind in generate.KINDS)
    differing = {nr for (nr, args), decision in reads.items() if no_opens[nr, args] != decision}
    assert differing == {number(arch, "openat"), number(arch, "newfstatat")}


def test_generating_writes_every_filter(libseccomp, tmp_path, monkeypatch, capsys):
    """The generator writes one file for each architecture and kind, and says so."""
    monkeypatch.setattr(generate, "FOLDER", tmp_path)
    generate.main()
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == sorted(path.name for path in seccomp.FOLDER.glob("*.bpf"))
    assert sorted(line.partition(":")[0] for line in capsys.readouterr().out.splitlines()) == names


def test_generating_refuses_an_unknown_call(libseccomp, monkeypatch):
    """A libseccomp that is too old to know a call does not silently leave it out."""
    monkeypatch.setattr(generate, "ALLOWED", "read no_such_call")
    with pytest.raises(ValueError, match=r"This libseccomp does not know no_such_call: take a newer one\."):
        generate.build("x86_64", "no-opens")


def test_no_filter_for_an_architecture():
    """A machine that the package ships no filter for hears so, and what to do."""
    with pytest.raises(OSError, match="There is no system-call filter for riscv64") as caught:
        seccomp.read_filter("riscv64", "reads")
    assert caught.value.errno == errno.ENOSYS
    assert "Take the level of confinement 'portable'." in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"1234567"], ids=["empty", "cut"])
def test_broken_filter(tmp_path, monkeypatch, content):
    """A file that is no program is not given to the kernel."""
    (tmp_path / "x86_64-reads.bpf").write_bytes(content)
    monkeypatch.setattr(seccomp, "FOLDER", tmp_path)
    with pytest.raises(
        ValueError, match=r"x86_64-reads\.bpf is no BPF program\. Install the package again\."
    ):
        seccomp.read_filter("x86_64", "reads")


def test_machine_names_32_bit_processes(monkeypatch):
    """A 32-bit process on a 64-bit kernel makes other calls, so it does not get that kernel's filter."""
    assert "-" not in seccomp.machine()
    monkeypatch.setattr(seccomp, "POINTER_BYTES", 4)
    assert seccomp.machine().endswith("-32")


@pytest.fixture
def filtered(forked):
    """Act in a forked process beneath the filter of one kind, and no other layer."""

    def run(kind, act):
        def install():
            kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
            seccomp.install(seccomp.read_filter(seccomp.machine(), kind))

        return forked(act, install)

    return run


ACTS = {
    "socket": lambda: socket.socket().close(),
    "socketpair": lambda: [end.close() for end in socket.socketpair()],
    "fork": lambda: os.fork() or os._exit(0),
    "exec": lambda: os.execv(sys.executable, [sys.executable, "-c", ""]),
    "kill": lambda: os.kill(os.getppid(), 0),
    "signal": lambda: signal.raise_signal(signal.SIGWINCH),
    "memfd": lambda: os.close(os.memfd_create("x")),
    "pidfd": lambda: os.close(os.pidfd_open(os.getpid())),
    "pipe": lambda: [os.close(end) for end in os.pipe()],
    "chdir": lambda: os.chdir("/"),
    "write": lambda: os.close(os.open(os.devnull, os.O_WRONLY)),
}


@on_linux
@pytest.mark.parametrize("act", ACTS)
def test_acts(forked, filtered, act):
    """What works without the filter is refused with it."""
    assert forked(ACTS[act]).error is None
    assert filtered("reads", ACTS[act]).error == "PermissionError"


@on_linux
def test_paths_by_kind(filtered):
    """The filter for reading opens and looks at paths; the other does neither."""
    reads = [lambda: os.close(os.open("/", os.O_RDONLY)), lambda: Path("/").stat() and None]
    assert [filtered("reads", act).error for act in reads] == [None, None]
    assert [filtered("no-opens", act).error for act in reads] == ["PermissionError"] * 2


@on_linux
def test_no_threads(filtered):
    """A thread cannot be started."""
    import threading  # noqa: PLC0415

    assert filtered("reads", lambda: threading.Thread(target=print).start()).error == "RuntimeError"


@on_linux
def test_abort_still_ends_the_process(filtered):
    """A process that aborts dies, although it cannot send itself the signal."""
    outcome = filtered("reads", os.abort)
    assert outcome.exit_code is not None
    assert outcome.exit_code < 0


@on_linux
@pytest.mark.skipif(seccomp.machine() != "x86_64", reason="int 0x80 is a thing of x86")
def test_the_old_gate_is_closed(filtered):
    """A 32-bit call from machine code is killed, not mistaken for the 64-bit call of its number."""

    def getpid_by_int80():
        import mmap  # noqa: PLC0415

        code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
        code.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")  # mov eax, 20; int 0x80; ret
        start = ctypes.addressof(ctypes.c_char.from_buffer(code))
        return ctypes.CFUNCTYPE(ctypes.c_int)(start)()

    assert filtered("reads", getpid_by_int80).exit_code == -signal.SIGSYS


@on_linux
def test_installing_needs_a_program(forked):
    """The kernel's refusal is raised, so that no child goes on without its filter."""
    outcome = forked(
        lambda: seccomp.install(b"\xff" * 8), lambda: kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    )
    assert outcome.error == "OSError"
    assert "The kernel refused prctl 22: Invalid argument" in outcome.value
