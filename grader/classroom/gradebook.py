"""Where the gradebook and the exchange of a course are, as nbgrader's configuration of the course says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from grader.errors import UsageError

CONFIG = "nbgrader_config"
DEFAULT = "gradebook.db"
_EXCHANGE = Path("/usr/local/share/nbgrader/exchange")  # nbgrader's own default


def gradebook_url(folder: Path) -> str:
    """Return the SQLAlchemy URL of the gradebook of the course in a folder.

    Raises
    ------
    UsageError
        If the configuration cannot be read, or nbgrader is not installed.
    """
    url = _configuration(folder).get("CourseDirectory", {}).get("db_url")
    return str(url) if url else f"sqlite:///{folder / DEFAULT}"


def exchange_root(folder: Path) -> Path | None:
    """Return the folder of the exchange, or None if there is none.

    Raises
    ------
    UsageError
        If the configuration cannot be read, or nbgrader is not installed.
    """
    root = Path(_configuration(folder).get("Exchange", {}).get("root") or _EXCHANGE)
    return root if root.is_dir() else None


def _configuration(folder: Path) -> Any:
    try:
        from traitlets.config.loader import Config, ConfigFileNotFound, PyFileConfigLoader  # noqa: PLC0415
    except ImportError:
        fix = "pip install 'mlkata[classroom]'"
        raise UsageError("nbgrader is not installed here.", fix) from None
    try:
        config = PyFileConfigLoader(f"{CONFIG}.py", path=str(folder)).load_config()
    except ConfigFileNotFound:
        config = Config()
    except Exception as error:  # it is a program of the instructor's
        fact = f"{folder / CONFIG}.py does not run: {type(error).__name__}: {error}."
        raise UsageError(fact, "Mend it, or begin anew: kata course init .") from error
    return config
