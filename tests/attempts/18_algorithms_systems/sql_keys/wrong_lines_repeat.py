"""Your tables let an order have two lines for one product. Order and product together identify a line; where
a key of numbers replaces such a natural one, the natural one still has to be declared UNIQUE."""

_right = set_up


def set_up():
    return (
        _right()
        .replace(
            "order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE",
            "id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE",
        )
        .replace(",\n        PRIMARY KEY (order_id, product)", "")
    )
