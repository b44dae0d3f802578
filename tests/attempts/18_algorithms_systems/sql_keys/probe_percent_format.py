"""Like wrong_name_in_the_text: by the percent operator, and with the query on one line."""


def orders_of(name):
    sql = "SELECT o.id FROM orders o JOIN customers c ON c.id = customer_id WHERE c.name = '%s' ORDER BY o.id"
    return sql % name, ()
