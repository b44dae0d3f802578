"""A learner's state and progress, all of it derived from ``.kata/history.jsonl``."""

from grader.learner.board import board_lines
from grader.learner.choosing import next_exercise
from grader.learner.history import HistoryError, read_history, record_graded
from grader.learner.progress import Progress, Standing, State, is_news, read_progress
from grader.learner.workspace import workspace_of

__all__ = [
    "HistoryError",
    "Progress",
    "Standing",
    "State",
    "board_lines",
    "is_news",
    "next_exercise",
    "read_history",
    "read_progress",
    "record_graded",
    "workspace_of",
]
