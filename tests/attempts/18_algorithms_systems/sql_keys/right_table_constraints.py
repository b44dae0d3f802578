"""Keys as constraints of the table and as indices, sums by subqueries for each customer, and named
parameters."""


def set_up():
    return """
    CREATE TABLE customers (id INTEGER NOT NULL, name TEXT NOT NULL, email TEXT, PRIMARY KEY (id));
    CREATE UNIQUE INDEX one_email ON customers (email) WHERE email IS NOT NULL;
    CREATE TABLE orders (
        id INTEGER NOT NULL, customer_id INTEGER NOT NULL, referrer_id INTEGER,
        CONSTRAINT identity PRIMARY KEY (id),
        CONSTRAINT buyer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
        CONSTRAINT referrer FOREIGN KEY (referrer_id) REFERENCES customers (id) ON DELETE SET NULL
    );
    CREATE TABLE order_lines (
        order_id INTEGER NOT NULL, product TEXT NOT NULL, quantity INTEGER NOT NULL, price INTEGER NOT NULL,
        PRIMARY KEY (product, order_id),
        FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE ON UPDATE CASCADE,
        CONSTRAINT something CHECK (quantity > 0)
    ) WITHOUT ROWID;
    CREATE TABLE payments (
        id INTEGER PRIMARY KEY AUTOINCREMENT, order_id INTEGER NOT NULL, amount INTEGER NOT NULL,
        FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT
    );
    PRAGMA foreign_keys = 1
    """


def totals_by_customer():
    return """
    SELECT id, name,
        ifnull((
            SELECT sum(quantity * price) FROM order_lines
            WHERE order_id IN (SELECT id FROM orders WHERE customer_id = c.id)
        ), 0) AS ordered,
        ifnull((
            SELECT sum(amount) FROM payments JOIN orders o ON o.id = order_id WHERE o.customer_id = c.id
        ), 0) AS paid
    FROM customers AS c
    ORDER BY id;
    """


def orders_of(name):
    sql = (
        "select id from orders where customer_id in (select id from customers where name = :name) order by id"
    )
    return [sql, {"name": name}]
