"""nbgrader's configuration of a course: how submissions are collected, graded and answered."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any


def configure(c: Any, course_dir: Path) -> None:
    """Set nbgrader up to grade by the kit.

    Parameters
    ----------
    c
        nbgrader's configuration, as its file gets it from ``get_config()``.
    course_dir
        The folder of the course.toml.
    """
    _find_alembic()
    c.CourseDirectory.root = str(course_dir.resolve())
    c.Autograde.exporter_class = "grader.classroom.exporter.SubmissionExporter"
    c.Autograde.sanitize_preprocessors = ["grader.classroom.restore.KataRestore"]
    c.Autograde.autograde_preprocessors = [
        "grader.classroom.execute.KataGrade",
        "grader.classroom.scores.KataSave",
        "grader.classroom.lateness.KataLate",
    ]
    c.HTMLExporter.preprocessors = ["grader.classroom.shown.KataShow"]  # of feedback and of the formgrader
    c.KataGrade.course_dir = c.KataLate.course_dir = str(course_dir.resolve())
    c.Autograde.pre_convert_hook = "grader.classroom.exchange.prepare"
    c.ExchangeFactory.collect = "grader.classroom.exchange.KataCollect"
    c.ExchangeFactory.release_feedback = "grader.classroom.exchange.KataReleaseFeedback"
    c.KataCollect.course_dir = str(course_dir.resolve())
    c.ZipCollectApp.extractor_plugin = "grader.classroom.archives.KataExtractor"


def _find_alembic() -> None:
    """Let nbgrader find the program that makes a gradebook, in an environment that is not active."""
    if shutil.which("alembic") is None:
        path = [os.environ.get("PATH", os.defpath), str(Path(sys.executable).parent)]
        os.environ["PATH"] = os.pathsep.join(path)
