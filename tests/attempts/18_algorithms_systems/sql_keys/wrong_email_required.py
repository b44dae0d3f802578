"""Your customers need an email. UNIQUE does not ask for a value: several NULLs are accepted, as no NULL
equals another."""

_right = set_up


def set_up():
    return _right().replace("email TEXT UNIQUE", "email TEXT NOT NULL UNIQUE")
