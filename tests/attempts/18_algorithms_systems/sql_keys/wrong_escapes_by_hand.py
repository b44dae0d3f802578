"""Your query has the name written into its text, with its quotes doubled. That is right until somebody
finds what you have not thought of, such as a NUL character: put a placeholder there, and pass the name
as a parameter."""


def orders_of(name):
    name = name.replace("'", "''")
    return (
        f"""
        SELECT orders.id FROM orders JOIN customers ON customers.id = orders.customer_id
        WHERE customers.name = '{name}'
        ORDER BY orders.id
        """,
        (),
    )
