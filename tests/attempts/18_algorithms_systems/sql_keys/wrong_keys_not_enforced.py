"""Your foreign keys are not enforced. SQLite checks them only in connections in which PRAGMA
foreign_keys = ON was run, outside of any transaction."""

_right = set_up


def set_up():
    return _right().replace("PRAGMA foreign_keys = ON;", "")
