"""Two of your customers can have the same email. The id identifies a row, but it is not the only thing
that must not repeat: UNIQUE."""

_right = set_up


def set_up():
    return _right().replace("email TEXT UNIQUE", "email TEXT")
