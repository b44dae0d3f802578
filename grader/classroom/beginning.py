"""A new course: its files, each written once and the instructor's from then on."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from grader.classroom.course import FILE
from grader.classroom.secret import PATH, create_secret

_COURSE = """\
# What the course hands out. `kata course build` writes the notebooks below source/ from it.
format = 1
name = "ml-interviews"
title = "Machine learning, by small exercises"
# kit = "../our-kit"  # a private kit: its exercises come before those of the package
late = {{ per_day = 0.1, days = 5, grace_minutes = 15 }}

[[assignment]]
name = "week1"
title = "Probabilities and losses"
due = {due}
salt = "{salt}"  # public; makes the students' own numbers those of this term
resubmission = "best"  # or "last"
about = '''
Write your answers into the cells below the tasks, run them, and run the checks. When your work is graded,
they ask more than they do here.'''

# [[assignment.extension]]
# student = "jdoe"
# due = {later}
# time_factor = 1.5  # for limits of time

[[assignment.notebook]]
name = "probabilities"
title = "Probabilities"

[[assignment.notebook.exercise]]
slug = "bayes_update"
points = 10

[[assignment.notebook.exercise]]
slug = "distribution_picker_quiz"

[[assignment.notebook]]
name = "losses"
title = "Losses"

[[assignment.notebook.exercise]]
slug = "stable_softmax"
public = ["example_softmax", "example_softmax_backward"]  # or "all", or "none"
about = "Mind the **axis**."

[[assignment.notebook.exercise]]
slug = "derive_softmax_cross_entropy"

[[assignment.notebook.exercise]]
slug = "reflect_favourite_algorithm"
"""

_CONFIG = '''\
"""nbgrader's configuration of this course. It is yours: nothing writes it again."""

from pathlib import Path

from grader.classroom import config, releasing

c = get_config()  # noqa: F821 - nbgrader defines it
releasing.configure(c, Path(__file__).parent)  # what students get
config.configure(c, Path(__file__).parent)  # how it is graded

# Several graders at once need a database that can take it:
# c.CourseDirectory.db_url = "postgresql+psycopg://user@host/gradebook"
# c.Exchange.root = "/srv/nbgrader/exchange"
'''

_IGNORED = """\
# Secrets, and what belongs to students, has no place in a repository.
.kata/
gradebook.db*
submitted/
autograded/
feedback/
insight/
"""


class Begun(NamedTuple):
    """A file of a new course, and whether it was there before."""

    path: Path
    kept: bool


def begin(folder: Path) -> list[Begun]:
    """Write what a course needs and does not have yet."""
    folder.mkdir(parents=True, exist_ok=True)
    due = (datetime.now(UTC) + timedelta(days=14)).replace(hour=22, minute=0, second=0, microsecond=0)
    course = _COURSE.format(
        due=due.isoformat(), later=(due + timedelta(days=7)).isoformat(), salt=secrets.token_hex(4)
    )
    files = {FILE: course, "nbgrader_config.py": _CONFIG, ".gitignore": _IGNORED}
    begun = [_write_once(folder / name, text) for name, text in files.items()]
    kept = (folder / PATH).exists()
    create_secret(folder)
    return [*begun, Begun(folder / PATH, kept)]


def _write_once(path: Path, text: str) -> Begun:
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        return Begun(path, True)
    return Begun(path, False)
