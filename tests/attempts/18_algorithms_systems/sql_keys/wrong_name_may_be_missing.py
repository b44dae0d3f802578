"""Your customers can be without a name. What every row has to have is declared NOT NULL."""

_right = set_up


def set_up():
    return _right().replace("name TEXT NOT NULL", "name TEXT")
