"""Your query finds the orders of one customer of that name. A subquery in the place of a value yields
its first row only: use a join, or IN."""


def orders_of(name):
    sql = """
    SELECT id FROM orders
    WHERE customer_id = (SELECT id FROM customers WHERE name = ? ORDER BY id)
    ORDER BY id
    """
    return sql, (name,)
