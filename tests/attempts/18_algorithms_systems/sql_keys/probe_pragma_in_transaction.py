"""Like wrong_keys_not_enforced: inside a transaction the PRAGMA does nothing."""

_right = set_up


def set_up():
    return "BEGIN;" + _right() + "COMMIT;"
