"""Deleting a customer deletes the orders along with the customer. That is what CASCADE means; here such
a customer stays."""

_right = set_up


def set_up():
    return _right().replace("REFERENCES customers (id),", "REFERENCES customers (id) ON DELETE CASCADE,")
