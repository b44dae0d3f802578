"""The course's secret. It seeds hidden inputs and nothing else, and is never handed out."""

from __future__ import annotations

import hmac
import os
import re
import secrets
from pathlib import Path

from grader.errors import UsageError

PATH = Path(".kata") / "secret"
_FORM = re.compile(r"[0-9a-f]{64}")
_MAX_SEED = 1 << 63  # an attempt reads a hash of the seed: too many to be searched, and a signed integer


def create_secret(folder: Path) -> bytes:
    """Write a new secret into a course's folder, readable by its owner alone; keep one that is there."""
    path = folder / PATH
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return read_secret(folder)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(32) + "\n")
    return read_secret(folder)


def read_secret(folder: Path) -> bytes:
    """Return the secret of a course.

    Raises
    ------
    UsageError
        If it is not there, or is no secret.
    """
    path = folder / PATH
    try:
        text = path.read_bytes()[:200].decode("ascii", "replace").strip()
    except FileNotFoundError:
        fix = f"Bring it back from a copy of the course, or write a new one: kata course init {folder}"
        raise UsageError(f"The course has no secret: {path} is not there.", fix) from None
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.", "Check its permissions.") from None
    if not _FORM.fullmatch(text):
        raise UsageError(f"{path} holds no secret of 32 bytes in hexadecimal.", "Bring it back from a copy.")
    return bytes.fromhex(text)


def hidden_seed(secret: bytes, *names: str) -> int:
    """Return the seed of the hidden inputs for what `names` name, such as an assignment and an exercise."""
    digest = hmac.digest(secret, "\0".join(names).encode(), "sha256")
    return int.from_bytes(digest[:8], "little") % _MAX_SEED
