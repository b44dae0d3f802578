"""Your lines have an id of their own, and nothing keeps an order from having two lines for one product.
Where a key of numbers replaces a natural one, the natural one still has to be declared UNIQUE."""

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
