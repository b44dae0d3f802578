"""Searches what is to be released for anything of solutions, hidden suites, known attempts and the secret."""

from __future__ import annotations

import io
import json
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Mapping

from grader.catalog import Kit

_SHORTEST = 16  # letters and digits, below which a line is anybody's
_TREES = ("solutions", "tests")


def leaks(
    files: Mapping[str, bytes], kits: Iterable[Kit], secret: bytes, public: Iterable[str] = ()
) -> list[str]:
    """Return what of the hidden files is in `files`, each as "file: the line".

    Parameters
    ----------
    files
        What is to be released, by name. Wheels and notebooks are looked into.
    public
        Texts that may be released though lines of them also occur in hidden files: the stubs and the package.
    """
    hidden = {line for kit in kits for text in hidden_texts(kit) for line in _lines(text)}
    hidden -= {line for text in public for line in _lines(text)}
    found = []
    for name, data in _opened(files):
        text = data.decode("utf-8", "replace")
        if secret and secret.hex() in text.lower():
            found.append(f"{name}: the course's secret")
        found += [f"{name}: {line}" for line in _lines(text) if line in hidden]
    return found


def hidden_texts(kit: Kit) -> Iterator[str]:
    """Yield the texts of a kit that no student may have."""
    for tree in _TREES:
        for path in sorted((kit.root / tree).rglob("*.py")):
            if tree == "solutions" or path.relative_to(kit.root).parts[1] in ("exercises", "attempts"):
                yield path.read_text(encoding="utf-8", errors="replace")


def _opened(files: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    for name, data in files.items():
        if name.endswith(".whl"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                yield from _opened({f"{name}/{one}": archive.read(one) for one in archive.namelist()})
        elif name.endswith(".ipynb"):
            yield name, "\n".join(_strings(json.loads(data))).encode("utf-8", "replace")
        elif name.endswith(".toml"):
            yield name, "\n".join(_strings(tomllib.loads(data.decode()))).encode()
        else:
            yield name, data


def _strings(value: object) -> Iterator[str]:
    """Yield every string of a document; a cell's source and outputs may be lists of lines."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        plain = " ".join(line.split())
        if sum(char.isalnum() for char in plain) >= _SHORTEST:
            yield plain
