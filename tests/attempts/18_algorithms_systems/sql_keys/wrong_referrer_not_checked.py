"""Your referrer_id refers to nothing. A table may have several foreign keys, also two to the same
table."""

_right = set_up


def set_up():
    return _right().replace(
        "referrer_id INTEGER REFERENCES customers (id) ON DELETE SET NULL", "referrer_id INTEGER"
    )
