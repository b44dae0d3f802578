"""Your lines are identified by their product alone, so a product can be ordered once in the life of the shop.
The key consists of order and product together."""

_right = set_up


def set_up():
    return _right().replace("PRIMARY KEY (order_id, product)", "PRIMARY KEY (product)")
