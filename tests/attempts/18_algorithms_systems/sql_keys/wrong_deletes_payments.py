"""Deleting an order deletes its payments. What was paid has to stay on the books: an order with
payments cannot be deleted."""

_right = set_up


def set_up():
    return _right().replace("REFERENCES orders (id),  --", "REFERENCES orders (id) ON DELETE CASCADE,  --")
