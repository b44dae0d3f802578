"""Your query has the name written into its text, so an apostrophe ends the string, and what follows
runs as SQL. Put a placeholder there, and pass the name as a parameter."""


def orders_of(name):
    return (
        f"""
        SELECT orders.id FROM orders JOIN customers ON customers.id = orders.customer_id
        WHERE customers.name = '{name}'
        ORDER BY orders.id
        """,
        (),
    )
