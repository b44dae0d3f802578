"""Your query lists the orders of one customer after those of another. Order them by their own id."""

_right = orders_of


def orders_of(name):
    sql, parameters = _right(name)
    return sql.replace("ORDER BY orders.id", "ORDER BY customers.id, orders.id"), parameters
