"""Your lines take NULL for a product. A primary key implies NOT NULL in the standard, but not in
SQLite, except for INTEGER PRIMARY KEY."""

_right = set_up


def set_up():
    return _right().replace("product TEXT NOT NULL", "product TEXT")
