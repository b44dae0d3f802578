"""Your totals join lines and payments with each other: an order with 2 lines and 3 payments makes 6
rows, and each line is counted 3 times, each payment twice. Sum each table up before you join it."""


def totals_by_customer():
    return """
    SELECT c.id, c.name, coalesce(sum(l.quantity * l.price), 0), coalesce(sum(p.amount), 0)
    FROM customers c
    LEFT JOIN orders o ON o.customer_id = c.id
    LEFT JOIN order_lines l ON l.order_id = o.id
    LEFT JOIN payments p ON p.order_id = o.id
    GROUP BY c.id
    ORDER BY c.id
    """
