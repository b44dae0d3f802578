"""Your query compares names by LIKE, for which upper and lower case are the same, and _ and % stand for
anything. Compare by =."""


def orders_of(name):
    return (
        """
        SELECT orders.id FROM orders JOIN customers ON customers.id = orders.customer_id
        WHERE customers.name LIKE ?
        ORDER BY orders.id
        """,
        (name,),
    )
