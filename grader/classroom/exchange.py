"""How submissions come in through nbgrader's exchange, and how feedback goes out."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.exchange.default import ExchangeCollect, ExchangeReleaseFeedback
from nbgrader.utils import notebook_hash, parse_utc
from traitlets import Unicode

from grader.classroom.copying import copy_tree, without_links
from grader.classroom.course import Assignment
from grader.classroom.execute import course_in
from grader.classroom.kept import MAX_KEPT, is_kept, keep, say_choice, store_of, write_stamp
from grader.errors import KataError

# A folder's name becomes a student's id, a path below the course, and a pattern of nbgrader's.
STUDENT = re.compile(r"[^\s/\\+.*?\[\]{}\x00-\x1f\x7f][^/\\+*?\[\]{}\x00-\x1f\x7f]{0,199}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,200}")
_YEARS = range(2000, 2101)
_AHEAD = timedelta(days=1)  # of this machine's clock
_COPYING = timedelta(minutes=10)  # what it may take from a folder's name to the end of its copy


def now() -> datetime:
    """Return the time by UTC, as nbgrader writes it: without its zone."""
    return datetime.now(UTC).replace(tzinfo=None)


class KataCollect(ExchangeCollect):  # type: ignore[misc]
    """Collects regular files, by each student's own date; one student's folder never stops the others'."""

    course_dir = Unicode("", help="Folder of the course.toml.").tag(config=True)

    def init_src(self) -> None:
        """Choose the submission of each student."""
        course, assignment = self.coursedir.course_id, self.coursedir.assignment_id
        if course == "":
            self.fail("No course id specified. Re-run with --course flag.")
        self.inbound_path = str(Path(self.root, course, "inbound"))
        if not os.path.isdir(self.inbound_path):  # noqa: PTH112 - as nbgrader words it
            self.fail(f"Course not found: {self.inbound_path}")
        wanted = self.coursedir.student_id or "*"
        known = self._known_students()
        by_student: dict[str, list[dict[str, Any]]] = {}
        for name in sorted(path.name for path in Path(self.inbound_path).iterdir()):
            record = self._record(name, assignment)
            if record and wanted in ("*", record["username"]) and not self._forged(record, known):
                by_student.setdefault(record["username"], []).append(record)
        self._warn_of_times([record for records in by_student.values() for record in records])
        self._candidates = {
            student: self._in_time(student, records) for student, records in by_student.items()
        }
        self.src_records = [records[-1] for records in self._candidates.values()]

    def copy_files(self) -> None:
        """Collect one submission of each student, and keep the others where the best counts."""
        assignment = self._assignment()
        if assignment is not None and assignment.resubmission == "best":
            self.src_records = [record for record in self.src_records if self._is_new(record["username"])]
        super().copy_files()

    def _is_new(self, student: str) -> bool:
        """Keep a student's submissions; return whether nbgrader should look at the last one."""
        name = self.coursedir.assignment_id
        collected = Path(
            self.coursedir.format_path(self.coursedir.submitted_directory, student, name)
        ).is_dir()
        if collected and not (self.update or self.before_duedate):
            return True  # it says that there is one already
        store = store_of(Path(self.course_dir), name, student)
        times = {record["timestamp"].replace(tzinfo=UTC): record for record in self._candidates[student]}
        new = {time: record for time, record in sorted(times.items())[-MAX_KEPT:] if not is_kept(store, time)}
        for time, record in new.items():
            source = Path(self.inbound_path, record["filename"])
            try:
                keep(store, source, time, tuple(self.coursedir.ignore))
            except OSError as error:
                self.log.error("%s could not be kept: %s", source, error)
        if collected and not new:
            self.log.info("No newer submission to collect: %s %s", student, name)
        return bool(new) or not collected

    def _record(self, name: str, assignment: str) -> dict[str, Any] | None:
        """Return what a folder's name says, or None if it says nothing of this assignment."""
        parts = name.split("+")
        student, rest = parts[0], parts[1:]
        if len(rest) not in (2, 3) or rest[0] != assignment:
            return None
        try:
            when = parse_utc(rest[1])
        except Exception:  # its parser raises what it comes across
            when = None
        if when is None or not STUDENT.fullmatch(student):
            self.log.warning("The folder %r is left out: its name is none that nbgrader gives.", name)
            return None
        if when.year not in _YEARS or when > now() + _AHEAD:
            self.log.warning("The folder %r is left out: it cannot have been handed in at that time.", name)
            return None
        path = Path(self.inbound_path, name)
        if path.is_symlink() or not path.is_dir():
            self.log.warning("%r is left out: it is no folder.", name)
            return None
        return {"username": student, "filename": name, "timestamp": when}

    def _warn_of_times(self, records: list[dict[str, Any]]) -> None:
        """Say which folders are younger than their names; students make the names.

        The name counts all the same: an exchange that was copied or restored is younger as a whole, and a
        change of rights makes a single folder so.
        """
        younger = []
        for record in records:
            changed = Path(self.inbound_path, record["filename"]).lstat().st_ctime
            made = datetime.fromtimestamp(changed, UTC).replace(tzinfo=None)
            if made > record["timestamp"] + _COPYING:
                younger.append((record, made))
        if len(younger) > 1 and 2 * len(younger) > len(records):
            self.log.info("Most submissions are younger than their names say: the exchange was copied.")
            return
        for record, made in younger:
            self.log.warning(
                "The submission of %s says %s, but its folder was made or changed at %s UTC. The first "
                "counts: look into it, and if need be take the folder %r out of the exchange.",
                record["username"],
                f"{record['timestamp']:%Y-%m-%d %H:%M} UTC",
                f"{made:%Y-%m-%d %H:%M}",
                record["filename"],
            )

    def _known_students(self) -> set[str]:
        with Gradebook(self.coursedir.db_url, self.coursedir.course_id) as gradebook:
            try:
                self.duedate = gradebook.find_assignment(self.coursedir.assignment_id).duedate
            except MissingEntry:
                self.duedate = None
            return {student.id for student in gradebook.students}

    def _forged(self, record: dict[str, Any], known: set[str]) -> bool:
        """Tell whether a folder that names one student belongs to another one."""
        if not self.check_owner:
            return False
        import pwd  # noqa: PLC0415 - there is no exchange where there is none

        try:
            owner = pwd.getpwuid(os.lstat(Path(self.inbound_path, record["filename"])).st_uid).pw_name
        except KeyError:
            return False
        if owner == record["username"] or owner not in known:
            return False
        self.log.warning("%r is left out: it belongs to %s, another student.", record["filename"], owner)
        return True

    def _in_time(self, student: str, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return them by their times; with ``--before-duedate`` those by the student's own date, if any."""
        records = sorted(records, key=lambda record: record["timestamp"])
        due = self._due(student) if self.before_duedate else None
        in_time = [record for record in records if due is None or record["timestamp"] <= due]
        return in_time or records

    def _due(self, student: str) -> datetime | None:
        assignment = self._assignment()
        if assignment is None:
            stock: datetime | None = self.duedate
            return stock
        due = assignment.due_for(student)
        return None if due is None else due.astimezone(UTC).replace(tzinfo=None)

    def _assignment(self) -> Assignment | None:
        """Return what course.toml says, or None of an assignment of the instructor's own beside ours."""
        try:
            return course_in(Path(self.course_dir)).assignment(self.coursedir.assignment_id)
        except KataError:
            return None

    def do_copy(self, src: str, dest: str, log: Any = None) -> None:
        """Copy a submission; what is left out is said, and what cannot be copied is no submission."""
        target = Path(dest)
        existed = target.exists()
        try:
            for sentence in copy_tree(Path(src), target, tuple(self.coursedir.ignore)):
                self.log.warning("%s: %s", src, sentence)
            # The folder's name is what the time is read from; a file of the student's says what it likes.
            write_stamp(target, Path(src).name.split("+")[2])
        except OSError as error:
            self.log.error("%s could not be collected: %s", src, error)
            if not existed:
                shutil.rmtree(target, ignore_errors=True)  # half a submission would be graded as one


class KataReleaseFeedback(ExchangeReleaseFeedback):  # type: ignore[misc]
    """Releases the feedback of those notebooks that the gradebook knows, and no other file."""

    def copy_files(self) -> None:
        """Release them."""
        excluded = set(filter(None, self.coursedir.student_id_exclude.split(",")))
        for student, notebook in self._known():
            if student not in excluded:
                self._release(student, notebook)

    def _known(self) -> Iterator[tuple[str, str]]:
        wanted = self.coursedir.student_id or "*"
        with Gradebook(self.coursedir.db_url, self.coursedir.course_id) as gradebook:
            for submission in gradebook.assignment_submissions(self.coursedir.assignment_id):
                if wanted in ("*", submission.student_id):
                    yield from ((submission.student_id, notebook.name) for notebook in submission.notebooks)

    def _release(self, student: str, notebook: str) -> None:
        folder = Path(
            self.coursedir.format_path(
                self.coursedir.feedback_directory, student, self.coursedir.assignment_id
            )
        )
        page, stamp = folder / f"{notebook}.html", folder / "submission_secret.txt"
        if any(path.is_symlink() or not path.is_file() for path in (page, stamp)):
            self.log.info("There is no feedback for %s on %s.", student, notebook)
            return
        secret = stamp.read_text(encoding="utf-8")[:1000].strip()
        if not _SECRET.fullmatch(secret):
            self.log.warning("%s: the submission's secret is none that nbgrader makes.", stamp)
            return
        name = notebook_hash(secret=secret, notebook_id=notebook)
        partial, final = (Path(self.dest_path, f"{name}{end}") for end in ("-tmp.html", ".html"))
        partial.write_bytes(page.read_bytes())
        partial.replace(final)
        self.log.info("Feedback released for student '%s' on '%s'.", student, notebook)


def prepare(assignment: str, student: str, notebooks: list[str], **_: Any) -> None:
    """Prepare what was submitted before nbgrader copies it: its hook.

    The list of notebooks is nbgrader's own, and changed where the best submission has others.
    """
    from traitlets.log import get_logger  # noqa: PLC0415

    folders = {Path(notebook).parent for notebook in notebooks}
    for notebook in notebooks:
        if not _is_text(Path(notebook)):
            get_logger().warning("%a is passed over: its name is no printable text.", notebook)
    notebooks[:] = [notebook for notebook in notebooks if _is_text(Path(notebook))]
    for folder in folders:
        for path in without_links(folder):
            get_logger().warning("%a was removed: it is no regular file of one name.", str(path))
        whole = len(notebooks) == len(_notebooks(folder))
        try:
            changed = _take_best(assignment, folder)
        except (KataError, OSError) as error:  # nbgrader would pass over it in silence
            get_logger().error("%s: the last submission is graded, not the best: %s", folder, error)
            continue
        if changed and whole:
            notebooks[:] = _notebooks(folder)


def _is_text(notebook: Path) -> bool:
    return notebook.name.isprintable()  # half a character of a name that is not UTF-8 is not


def _notebooks(folder: Path) -> list[str]:
    return sorted(str(path) for path in folder.glob("*.ipynb") if _is_text(path))


def _take_best(name: str, folder: Path) -> bool:
    """Lay out the best of several submissions where the course says so."""
    from grader.classroom.choosing import take_best  # noqa: PLC0415 - it grades

    root = folder.parents[2]
    try:
        course = course_in(root)
        assignment = course.assignment(name)
    except KataError:
        return False  # one of the instructor's own, beside ours
    student = folder.parent.name
    if assignment.resubmission != "best":
        say_choice(store_of(root, name, student), "")
        return False
    return take_best(course, assignment, student, folder)
