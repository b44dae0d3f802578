"""Your totals add up different amounts only. DISTINCT hides the rows that a join has multiplied, and
two payments of the same amount with them: sum each table up before you join it."""


def totals_by_customer():
    return """
    SELECT c.id, c.name, coalesce(sum(DISTINCT l.quantity * l.price), 0), coalesce(sum(DISTINCT p.amount), 0)
    FROM customers c
    LEFT JOIN orders o ON o.customer_id = c.id
    LEFT JOIN order_lines l ON l.order_id = o.id
    LEFT JOIN payments p ON p.order_id = o.id
    GROUP BY c.id
    ORDER BY c.id
    """
