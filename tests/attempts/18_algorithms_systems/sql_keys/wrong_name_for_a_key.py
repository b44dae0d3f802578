"""Your customers cannot share a name. People do; the id is there to tell them apart."""

_right = set_up


def set_up():
    return _right().replace("name TEXT NOT NULL", "name TEXT NOT NULL UNIQUE")
