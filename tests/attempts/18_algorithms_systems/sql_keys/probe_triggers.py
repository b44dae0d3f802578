"""None: right, with triggers in the place of foreign keys."""


def set_up():
    def refers(table, column, other, null=False):
        when = f"NEW.{column} IS NOT NULL AND " if null else ""
        return "".join(
            f"""
            CREATE TRIGGER {table}_{column}_{event} BEFORE {event.upper()} ON {table}
            WHEN {when} NOT EXISTS (SELECT * FROM {other} WHERE id = NEW.{column})
            BEGIN SELECT RAISE(ABORT, 'no such row'); END;
            """
            for event in ("insert", "update")
        )

    tables = """
    CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT UNIQUE);
    CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, referrer_id INTEGER);
    CREATE TABLE order_lines (
        order_id INTEGER NOT NULL, product TEXT NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0),
        price INTEGER NOT NULL, PRIMARY KEY (order_id, product)
    );
    CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, amount INTEGER NOT NULL);
    CREATE TRIGGER renumbered BEFORE UPDATE OF id ON customers WHEN NEW.id <> OLD.id
    BEGIN SELECT RAISE(ABORT, 'ids stay'); END;
    CREATE TRIGGER order_renumbered BEFORE UPDATE OF id ON orders WHEN NEW.id <> OLD.id
    BEGIN SELECT RAISE(ABORT, 'ids stay'); END;
    CREATE TRIGGER customer_gone BEFORE DELETE ON customers
    BEGIN
        SELECT RAISE(ABORT, 'has orders') FROM orders WHERE customer_id = OLD.id;
        UPDATE orders SET referrer_id = NULL WHERE referrer_id = OLD.id;
    END;
    CREATE TRIGGER order_gone BEFORE DELETE ON orders
    BEGIN
        SELECT RAISE(ABORT, 'has payments') FROM payments WHERE order_id = OLD.id;
        DELETE FROM order_lines WHERE order_id = OLD.id;
    END;
    """
    return (
        tables
        + refers("orders", "customer_id", "customers")
        + refers("orders", "referrer_id", "customers", null=True)
        + refers("order_lines", "order_id", "orders")
        + refers("payments", "order_id", "orders")
    )
