"""Your lines are identified by their order alone, so an order has one line only. The key consists of
order and product together."""

_right = set_up


def set_up():
    return _right().replace("PRIMARY KEY (order_id, product)", "PRIMARY KEY (order_id)")
