"""Your totals count only orders that have both lines and payments. An order may lack either: use LEFT
JOIN for each."""


def totals_by_customer():
    return """
    SELECT c.id, c.name, coalesce(sum(t.ordered), 0), coalesce(sum(t.paid), 0)
    FROM customers c
    LEFT JOIN (
        SELECT o.customer_id, l.total AS ordered, p.total AS paid
        FROM orders o
        JOIN (SELECT order_id, sum(quantity * price) AS total FROM order_lines GROUP BY order_id) l
            ON l.order_id = o.id
        JOIN (SELECT order_id, sum(amount) AS total FROM payments GROUP BY order_id) p ON p.order_id = o.id
    ) t ON t.customer_id = c.id
    GROUP BY c.id
    ORDER BY c.id
    """
