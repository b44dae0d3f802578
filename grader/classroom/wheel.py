"""A wheel, written as the zip file it is: the same files give the same bytes, and it takes no build tool."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from collections.abc import Mapping
from importlib.metadata import distribution

_EPOCH = (1980, 1, 1, 0, 0, 0)
_WHEEL = "Wheel-Version: 1.0\nGenerator: mlkata\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def wheel_name(version: str) -> str:
    """Return the file name of the wheel."""
    return f"mlkata-{version}-py3-none-any.whl"


def wheel_bytes(files: Mapping[str, bytes], version: str, licence: bytes) -> bytes:
    """Return a wheel of mlkata with these files and the dependencies of the installed one."""
    info = f"mlkata-{version}.dist-info"
    members = {
        **files,
        f"{info}/METADATA": _metadata(version).encode(),
        f"{info}/WHEEL": _WHEEL.encode(),
        f"{info}/entry_points.txt": _entry_points().encode(),
        f"{info}/licenses/LICENSE": licence,
    }
    rows = [f"{name},sha256={_digest(data)},{len(data)}" for name, data in members.items()]
    record = "".join(f"{row}\n" for row in [*rows, f"{info}/RECORD,,"])
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**members, f"{info}/RECORD": record.encode()}.items():
            member = zipfile.ZipInfo(name, _EPOCH)
            member.external_attr = 0o644 << 16
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, data)
    return buffer.getvalue()


def requirements() -> list[str]:
    """Return what the installed distribution needs, extras apart."""
    return [one for one in distribution("mlkata").requires or () if "extra ==" not in one]


def requires_python() -> str:
    """Return the versions of Python that the installed distribution runs on."""
    return str(distribution("mlkata").metadata["Requires-Python"])


def _metadata(version: str) -> str:
    lines = [
        "Metadata-Version: 2.4",
        "Name: mlkata",
        f"Version: {version}",
        "Summary: Exercises with their public checks: a student's copy",
        "License-Expression: MIT",
        "License-File: LICENSE",
        f"Requires-Python: {requires_python()}",
        *(f"Requires-Dist: {one}" for one in requirements()),
    ]
    return "\n".join(lines) + "\n"


def _entry_points() -> str:
    groups: dict[str, list[str]] = {}
    for point in distribution("mlkata").entry_points:
        groups.setdefault(point.group, []).append(f"{point.name} = {point.value}")
    return "\n".join(f"[{group}]\n" + "\n".join(points) + "\n" for group, points in sorted(groups.items()))


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
