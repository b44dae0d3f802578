"""Hidden suite of sql_keys."""

from itertools import count

import pytest

from grader import checks

# For the queries: tables that hold no rule, so that a mistake in the attempt's own tables is not theirs.
PLAIN = (
    "CREATE TABLE customers (id INTEGER, name TEXT, email TEXT)",
    "CREATE TABLE orders (id INTEGER, customer_id INTEGER, referrer_id INTEGER)",
    "CREATE TABLE order_lines (order_id INTEGER, product TEXT, quantity INTEGER, price INTEGER)",
    "CREATE TABLE payments (id INTEGER, order_id INTEGER, amount INTEGER)",
)
COLUMNS = {
    "customers": ("id", "name", "email"),
    "orders": ("id", "customer_id", "referrer_id"),
    "order_lines": ("order_id", "product", "quantity", "price"),
    "payments": ("id", "order_id", "amount"),
}


def insert(db, table, *row):
    """Insert a row; tell whether it was accepted."""
    places = ", ".join("?" for _ in row)
    return db.accepts(f"INSERT INTO {table} ({', '.join(COLUMNS[table])}) VALUES ({places})", *row)


def good(db, table, *row):
    """Insert a row that breaks no rule."""
    shown = ", ".join("NULL" if value is None else repr(value) for value in row)
    checks.that(insert(db, table, *row), f"The row ({shown}) breaks no rule, but {table} refuses it.")


def bad(db, table, *row, because):
    """Insert a row that has to be refused."""
    shown = ", ".join("NULL" if value is None else repr(value) for value in row)
    checks.that(not insert(db, table, *row), f"The row ({shown}) is accepted into {table}. {because}")


def numbers(rng, size):
    return [int(number) for number in rng.choice(900, size=size, replace=False) + 100]


def shop(attempt, database, rng):
    """Return the attempt's tables with two customers, an order of the first, and the three ids."""
    db = database()
    db.run(attempt.set_up())
    ann, bob, order = numbers(rng, 3)
    good(db, "customers", ann, "Ann", None)
    good(db, "customers", bob, "Bob", "bob@example.org")
    good(db, "orders", order, ann, None)
    return db, ann, bob, order


@pytest.mark.points(2)
def test_identity(attempt, rng, database):
    """An id belongs to one row of its table, and a line is identified by its order and product together."""
    db, ann, bob, order = shop(attempt, database, rng)
    other = max(ann, bob, order) + 1
    good(db, "payments", order, order, 500)
    bad(db, "customers", ann, "Eve", None, because="Another customer has this id.")
    bad(db, "orders", order, bob, None, because="Another order has this id.")
    bad(db, "payments", order, order, 700, because="Another payment has this id.")
    good(db, "orders", other, bob, None)
    for line in ((order, "tea"), (order, "cup"), (other, "tea")):
        good(db, "order_lines", *line, 1, 250)
    bad(db, "order_lines", order, "tea", 2, 250, because="The order has a line for this product.")


@pytest.mark.points(2)
def test_many_for_one(attempt, rng, database):
    """A foreign key may repeat: a customer has many orders, refers many, and an order many payments."""
    db, ann, bob, order = shop(attempt, database, rng)
    numbered = count(1000)
    for _ in range(int(rng.integers(2, 4))):
        good(db, "orders", next(numbered), ann, bob)
    good(db, "orders", next(numbered), bob, ann)
    for _ in range(int(rng.integers(2, 4))):
        good(db, "payments", next(numbered), order, 300)


@pytest.mark.points(3)
def test_references(attempt, rng, database):
    """What refers to a row refers to one that exists, after inserts as after updates."""
    db, ann, bob, order = shop(attempt, database, rng)
    missing = max(ann, bob, order) + int(rng.integers(1, 9))
    bad(db, "orders", 1, missing, None, because="There is no such customer.")
    bad(db, "orders", 2, ann, missing, because="There is no such customer to refer anybody.")
    bad(db, "order_lines", missing, "tea", 1, 250, because="There is no such order.")
    bad(db, "payments", 3, missing, 100, because="There is no such order.")
    moved = db.accepts("UPDATE orders SET customer_id = ? WHERE id = ?", missing, order)
    checks.that(not moved, "An update may give an order to a customer who does not exist.")
    good(db, "order_lines", order, "tea", 1, 250)
    moved = db.accepts("UPDATE order_lines SET order_id = ?", missing)
    checks.that(not moved, "An update may move a line to an order that does not exist.")
    db.accepts("UPDATE customers SET id = ? WHERE id = ?", missing, ann)  # refused, or followed by the order
    left = db.select("SELECT count(*) FROM orders JOIN customers ON customers.id = orders.customer_id")
    checks.that(left == [(1,)], "An update of a customer's id leaves an order behind that is nobody's.")


@pytest.mark.points(2)
def test_missing_values(attempt, rng, database):
    """Only an email and a referrer may be missing, and any number of them; an id is never NULL."""
    db, ann, bob, order = shop(attempt, database, rng)
    for table, rest in (("customers", ("Eve", None)), ("orders", (ann, None)), ("payments", (order, 100))):
        insert(db, table, None, *rest)  # refused, or given an id
        unnamed = db.select(f"SELECT count(*) FROM {table} WHERE id IS NULL")
        checks.that(unnamed == [(0,)], f"A row of {table} has NULL for an id.")
    for place in range(int(rng.integers(2, 5))):
        good(db, "customers", 5000 + place, "Cyd", None)
        good(db, "orders", 5000 + place, ann, None)
    rows = {
        "customers": (1, "Dee", "dee@example.org"),
        "orders": (2, ann, bob),
        "order_lines": (order, "tea", 1, 250),
        "payments": (3, order, 250),
    }
    for table, row in rows.items():
        for place, column in enumerate(COLUMNS[table]):
            if column not in ("id", "email", "referrer_id"):
                without = [None if i == place else value for i, value in enumerate(row)]
                bad(db, table, *without, because=f"Every row has a {column}.")
        good(db, table, *row)


def test_values(attempt, rng, database):
    """No two customers share an email, though they may share a name, and a quantity is at least 1."""
    db, _, _, order = shop(attempt, database, rng)
    good(db, "customers", 1, "Bob", None)
    bad(db, "customers", 2, "Bea", "bob@example.org", because="Another customer has this email.")
    for quantity in (0, -int(rng.integers(1, 9))):
        bad(db, "order_lines", order, "tea", quantity, 250, because="A quantity is at least 1.")
    good(db, "order_lines", order, "tea", 1, 250)
    good(db, "order_lines", order, "cup", int(rng.integers(2, 99)), 250)


@pytest.mark.points(3)
def test_deleting(attempt, rng, database):
    """Lines go with their order, what others depend on stays, and a deleted referrer becomes NULL."""
    db, ann, bob, order = shop(attempt, database, rng)
    cyd, paid, referred = (max(ann, bob, order) + step for step in (1, 2, 3))
    good(db, "customers", cyd, "Cyd", None)
    good(db, "orders", paid, ann, None)
    good(db, "orders", referred, cyd, bob)
    for number in (order, paid, referred):
        good(db, "order_lines", number, "tea", 1, 250)
        good(db, "order_lines", number, "cup", 1, 900)
    good(db, "payments", 1, paid, 250)
    gone = db.accepts("DELETE FROM customers WHERE id = ?", cyd)
    left = db.select("SELECT id FROM orders WHERE id = ?", referred)
    fate = "and the order stays behind" if left else "and the order with the customer"
    checks.that(not gone, f"A customer who has orders can be deleted, {fate}.")
    gone = db.accepts("DELETE FROM orders WHERE id = ?", paid)
    checks.that(not gone, "An order that has payments can be deleted.")
    gone = db.accepts("DELETE FROM orders WHERE id = ?", order)
    checks.that(gone, "An order without payments cannot be deleted.")
    lines = db.select("SELECT order_id, product FROM order_lines ORDER BY order_id, product")
    left = [(number, product) for number in (paid, referred) for product in ("cup", "tea")]
    checks.equal(lines, left, because="These are the lines that are left.")
    gone = db.accepts("DELETE FROM customers WHERE id = ?", bob)
    checks.that(gone, "A customer who only was a referrer cannot be deleted.")
    orders = db.select("SELECT id, customer_id, referrer_id FROM orders ORDER BY id")
    left = [(paid, ann, None), (referred, cyd, None)]
    checks.equal(orders, left, because="These are the orders that are left.")


def customers_and_orders(rng, names):
    """Draw a customer of each name, the second without orders, and the orders of the others."""
    ids = numbers(rng, len(names))
    customers = [(i, name, None) for i, name in zip(ids, names, strict=True)]
    buyers = [ids[0], *ids[2:]]
    owners = buyers + [buyers[int(rng.integers(len(buyers)))] for _ in range(3)] + [buyers[0]]
    orders = [
        (number, owner, int(rng.choice(ids)))
        for number, owner in zip(numbers(rng, len(owners)), owners, strict=True)
    ]
    return customers, orders


def filled(rng, database, names, alike=""):
    """Return a plain database and its rows.

    The ids of the customers are not in the order of their names, and the orders of the customers called
    `alike` not in the order of their customers.
    """
    db = database()
    for table in PLAIN:
        db.accepts(table)
    while True:
        customers, orders = customers_and_orders(rng, names)
        by_id = [name for _, name, _ in sorted(customers)]
        several = {customer for customer, name, _ in customers if name == alike}
        owners = [owner for _, owner, _ in sorted(orders) if owner in several]
        if by_id != sorted(by_id) and (not alike or owners != sorted(owners)):
            break
    lines, payments = [], []
    for place, (order, _, _) in enumerate(orders):
        # Of the lines and payments of an order the first and the last are alike. The last order has no line,
        # that before it no payment.
        wanted = [
            (int(rng.integers(2, 9)), int(rng.integers(100, 900))) for _ in range(int(rng.integers(2, 4)))
        ]
        paid = [int(amount) for amount in rng.integers(100, 900, size=int(rng.integers(2, 5)))]
        if place != len(orders) - 1:
            lines += [(order, f"p{i}", *line) for i, line in enumerate([*wanted, wanted[0]])]
        if place != len(orders) - 2:
            payments += [(len(payments) + i, order, amount) for i, amount in enumerate([*paid, paid[0]])]
    rows = {"customers": customers, "orders": orders, "order_lines": lines, "payments": payments}
    for table, listed in rows.items():
        shuffled = [listed[place] for place in rng.permutation(len(listed))]
        places = ", ".join(f"({', '.join('?' for _ in row)})" for row in shuffled)
        db.accepts(f"INSERT INTO {table} VALUES {places}", *(value for row in shuffled for value in row))
    return db, rows


def expected_totals(rows):
    """Add up in plain loops."""
    totals = {customer: [name, 0, 0] for customer, name, _ in rows["customers"]}
    owner = {order: customer for order, customer, _ in rows["orders"]}
    for order, _, quantity, price in rows["order_lines"]:
        totals[owner[order]][1] += quantity * price
    for _, order, amount in rows["payments"]:
        totals[owner[order]][2] += amount
    return [(customer, *totals[customer]) for customer in sorted(totals)]


@pytest.mark.points(4)
def test_totals(attempt, rng, database):
    """Every customer has one row, with each line and each payment counted once, and 0 where there is none."""
    query = attempt.totals_by_customer()
    for names in (["Ann", "Bob", "Ann", "Cyd"], ["Zoe", "Zoe", "Abe"]):
        db, rows = filled(rng, database, names)
        because = "Each row holds a customer's id, name, and what was ordered and paid."
        checks.equal(db.rows(query), expected_totals(rows), because=because)


def test_totals_of_nothing(attempt, rng, database):
    """Without orders every sum is the integer 0, and without customers there is no row."""
    db = database()
    for table in PLAIN:
        db.accepts(table)
    query = attempt.totals_by_customer()
    checks.equal(db.rows(query), [], because="There are no customers.")
    ids = sorted(numbers(rng, 2))
    for number in ids[::-1]:
        insert(db, "customers", number, "Ann", None)
    checks.equal(db.rows(query), [(number, "Ann", 0, 0) for number in ids])


@pytest.mark.points(2)
def test_orders_of(attempt, rng, database):
    """The orders of everybody of that name are listed by id, and an unknown name has none."""
    db, rows = filled(rng, database, ["Ann", "Bob", "ann", "Ann", "Anna", "A_n"], alike="Ann")
    for name in ("Ann", "Bob", "ann", "A_n", "Dan", ""):
        wanted = {number for number, known, _ in rows["customers"] if known == name}
        expected = [(order,) for order, customer, _ in sorted(rows["orders"]) if customer in wanted]
        answer = attempt.orders_of(name)
        checks.equal(db.rows(answer), expected, because=f"These are the orders of {name!r}.")


@pytest.mark.points(2)
def test_names_are_data(attempt, rng, database):
    """Nothing in a name is read as SQL: not quotes, not placeholders, not whole statements."""
    names = [
        "O'Brien",
        'Al "Ace"',
        "x' OR '1'='1",
        "?",
        ":name",
        "%s",
        "'; DROP TABLE orders; --",
        "{name}",
        "nul\0l",
    ]
    db, rows = filled(rng, database, names)
    for place in [*rng.permutation(len(names) - 1), -1]:  # the strangest comes last
        number, name, _ = rows["customers"][place]
        expected = [(order,) for order, customer, _ in sorted(rows["orders"]) if customer == number]
        checks.equal(db.rows(attempt.orders_of(name)), expected, because=f"The name is {name}.")
