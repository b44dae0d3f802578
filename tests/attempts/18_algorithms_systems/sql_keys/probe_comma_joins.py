"""Like wrong_lines_times_payments: the products by a subselect of all pairs, in other words and in
another order."""


def totals_by_customer():
    return """
    WITH pairs AS (
        SELECT o.customer_id, l.quantity * l.price AS ordered, p.amount AS paid
        FROM orders o LEFT JOIN payments p ON o.id = p.order_id LEFT JOIN order_lines l ON o.id = l.order_id
    )
    SELECT id, name,
        (SELECT ifnull(sum(ordered), 0) FROM pairs WHERE customer_id = id),
        (SELECT ifnull(sum(paid), 0) FROM pairs WHERE customer_id = id)
    FROM customers ORDER BY id
    """
