"""Deleting a customer deletes the orders that this customer has referred. They are somebody else's: ON
DELETE SET NULL."""

_right = set_up


def set_up():
    return _right().replace("ON DELETE SET NULL", "ON DELETE CASCADE")
