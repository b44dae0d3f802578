"""Ids that follow an update, lines with a number of their own, and all amounts in one list of signed
rows."""


def set_up():
    return """
    PRAGMA foreign_keys(on);
    BEGIN;
    CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, UNIQUE (email));
    CREATE TABLE orders (
        id INTEGER PRIMARY KEY,
        customer_id INTEGER NOT NULL REFERENCES customers ON UPDATE CASCADE,
        referrer_id INTEGER REFERENCES customers ON UPDATE CASCADE ON DELETE SET NULL
    );
    CREATE TABLE order_lines (
        number INTEGER PRIMARY KEY,
        order_id INTEGER NOT NULL REFERENCES orders ON UPDATE CASCADE ON DELETE CASCADE,
        product TEXT NOT NULL,
        quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000000),
        price INTEGER NOT NULL,
        UNIQUE (order_id, product)
    );
    CREATE TABLE payments (
        id INTEGER PRIMARY KEY,
        order_id INTEGER NOT NULL REFERENCES orders ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
        amount INTEGER NOT NULL
    );
    CREATE INDEX by_customer ON orders (customer_id);
    COMMIT;
    """


def totals_by_customer():
    return """
    WITH moved (order_id, ordered, paid) AS (
        SELECT order_id, quantity * price, 0 FROM order_lines
        UNION ALL
        SELECT order_id, 0, amount FROM payments
    )
    SELECT c.id, c.name, coalesce(sum(ordered), 0), coalesce(sum(paid), 0)
    FROM customers c LEFT JOIN orders o ON o.customer_id = c.id LEFT JOIN moved m ON m.order_id = o.id
    GROUP BY c.id, c.name
    ORDER BY 1
    """


def orders_of(name):
    sql = """
    SELECT o.id FROM orders o
    WHERE EXISTS (SELECT * FROM customers c WHERE c.id = o.customer_id AND c.name = ?1)
    ORDER BY o.id
    """
    return sql, [name]
