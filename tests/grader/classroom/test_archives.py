"""Archives from a learning platform: sound files come out, nothing leaves its folder or fills the disk."""

from __future__ import annotations

import io
import logging
import stat
import tarfile
import zipfile
from pathlib import Path

import pytest

from grader.classroom import archives
from grader.classroom.archives import KataExtractor


def extracted(folder: Path) -> tuple[list[str], list[str]]:
    """Extract what lies in the folder `in`; return the files that came out, and what was said."""
    (folder / "out").mkdir()
    said: list[str] = []
    log = logging.Logger("extracting")  # its own: the one by default belongs to every part of nbgrader
    log.handle = lambda record: said.append(record.getMessage())
    extractor = KataExtractor(log=log)
    extractor.extract(str(folder / "in"), str(folder / "out"))
    out = folder / "out"
    return sorted(p.relative_to(out).as_posix() for p in out.rglob("*") if p.is_file()), said


def make_zip(folder: Path, entries: dict[str, bytes], mode: int = 0) -> Path:
    """Write an archive of entries."""
    (folder / "in").mkdir(exist_ok=True)
    path = folder / "in" / "all.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return path


def test_sound_archives(tmp_path: Path) -> None:
    """Files of zip and tar archives come out in folders of their names; others are copied."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("x.ipynb", b"{}")
    make_zip(tmp_path, {"ada/nb.ipynb": b"{}", "inner.zip": inner.getvalue()})
    with tarfile.open(tmp_path / "in" / "more.tar.gz", "w:gz") as tar:
        info = tarfile.TarInfo("bob.ipynb")
        info.size = 2
        tar.addfile(info, io.BytesIO(b"{}"))
    (tmp_path / "in" / "eve.ipynb").write_text("{}")
    files, said = extracted(tmp_path)
    assert said == []
    assert files == ["all/ada/nb.ipynb", "all/inner.zip", "all/inner/x.ipynb", "eve.ipynb", "more/bob.ipynb"]


@pytest.mark.parametrize(
    "name", ["../up.ipynb", "/tmp/absolute.ipynb", "a\\..\\b", "C:evil", "x\x1b[31m", "a/../../b"]
)
def test_names_that_lead_elsewhere(tmp_path: Path, name: str) -> None:
    """An entry whose name leads out of the folder is left out, and the others come out."""
    make_zip(tmp_path, {name: b"x", "good.ipynb": b"{}"})
    files, said = extracted(tmp_path)
    assert files == ["all/good.ipynb"]
    assert len(said) == 1 and said[0].endswith("is left out: its name leads elsewhere.")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_links_in_archives(tmp_path: Path) -> None:
    """Links of zip and tar archives do not come out."""
    make_zip(tmp_path, {"link": b"/etc/passwd"}, mode=stat.S_IFLNK | 0o777)
    with tarfile.open(tmp_path / "in" / "more.tar.gz", "w:gz") as tar:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
            info = tarfile.TarInfo(f"of_kind_{kind!r}")
            info.type, info.linkname = kind, "/etc/passwd"
            tar.addfile(info)
    assert extracted(tmp_path)[0] == []


def test_bombs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What unpacks to too much is left out by the size that it claims, and by the size that it has."""
    path = make_zip(tmp_path, {"bomb": b"\0" * (17 << 20), "good": b"x"})
    files, said = extracted(tmp_path)
    assert files == ["all/good"]
    assert said == [f"{path}: 'bomb' is left out: it is larger than 16 MiB."]
    monkeypatch.setattr(archives, "MAX_ALL", 10)
    with tarfile.open(tmp_path / "in" / "all.zip", "w:gz") as tar:
        info = tarfile.TarInfo("bomb")
        info.size = 1 << 20
        tar.addfile(info, io.BytesIO(b"\0" * info.size))
    (tmp_path / "out").rename(tmp_path / "before")
    files, said = extracted(tmp_path)
    assert files == []
    assert "is damaged, what comes after is left out: it unpacks to more than" in said[0]


def test_archive_that_lies_about_a_size(tmp_path: Path) -> None:
    """An entry that is larger than it says does not come out whole."""
    path = make_zip(tmp_path, {"liar": b"x" * 1000})
    data = path.read_bytes()
    true, false = (1000).to_bytes(4, "little"), (10).to_bytes(4, "little")
    path.write_bytes(data.replace(true, false))
    files, said = extracted(tmp_path)
    assert said
    assert files == [] or len((tmp_path / "out" / files[0]).read_bytes()) <= 10


def test_damaged_archive(tmp_path: Path) -> None:
    """What is no archive is said, and the next is extracted."""
    make_zip(tmp_path, {"good": b"x"})
    (tmp_path / "in" / "a.zip").write_bytes(b"PK\x03\x04 nonsense")
    (tmp_path / "in" / "b.gz").symlink_to("/dev/zero")
    files, said = extracted(tmp_path)
    assert files == ["all/good"]
    assert "a.zip is damaged" in said[0]
    assert said[1].endswith("b.gz is left out: it is no regular file.")
