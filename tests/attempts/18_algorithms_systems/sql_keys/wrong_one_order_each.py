"""Your customer_id is unique, so a customer can have one order only. A foreign key may repeat; what it
refers to may not."""

_right = set_up


def set_up():
    return _right().replace("customer_id INTEGER NOT NULL", "customer_id INTEGER NOT NULL UNIQUE")
