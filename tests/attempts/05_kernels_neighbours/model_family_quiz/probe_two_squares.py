"""Like wrong_products_in_both_orders: counted as 1 + 100 + 100 squared."""

_right = answers


def answers():
    return _right() | {"map_size": 10101}
