"""Your orders need a referrer. A foreign key may be NULL where it is not declared otherwise: NULL
refers to nothing and breaks no rule."""

_right = set_up


def set_up():
    return _right().replace("referrer_id INTEGER", "referrer_id INTEGER NOT NULL")
