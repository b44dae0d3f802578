"""Keys in SQL: tables that refuse what cannot be true, and two queries that count each thing once.

A primary key says which row is meant, and there is one per table. A foreign key says that a value names a row
of another table, or of the same one. Both are promises that the database keeps, however many programs write
to it. Write the tables of a small shop with their keys, and two queries over them.

Interviewers ask for the difference between the two keys, and then for what those know who have used them:
may a foreign key be empty, may it repeat, what happens to the rows that refer to a deleted one? Two
classics follow: a join that drops customers without orders or counts money twice, and a name with an
apostrophe.

Your functions return SQL for SQLite as text, and the grader runs it, each time in a new connection to a
database in memory: the script in an empty one, a query in one that the grader has filled with such tables. Of
all PRAGMAs only foreign_keys is allowed there.

The tables, in which amounts of money are whole cents:

===========  ===================================  =====================================================
table        columns                              every row
===========  ===================================  =====================================================
customers    id, name, email                      has a name; may have an email, which nobody else has
orders       id, customer_id, referrer_id         is a customer's; may name one who recommended it
order_lines  order_id, product, quantity, price   names an order and a product, once for each such pair
payments     id, order_id, amount                 pays something for an order; an order may have many
===========  ===================================  =====================================================

- A column named id identifies a row of its table. These columns, those that end in _id, quantity, price and
  amount hold integers; the others hold text.
- Only email and referrer_id may be NULL. A quantity is at least 1.
- What refers to a row refers to one that exists: nothing else can be inserted, nor come about by an update.
- Deleting an order deletes its lines, but an order with payments cannot be deleted. A customer who has orders
  cannot be deleted; where a deleted customer was a referrer, NULL takes the place.
"""


def set_up() -> str:
    """Return the script that prepares an empty database.

    Returns
    -------
    str
        SQL, any number of statements. It creates the four tables, and sees to it that all rules above hold
        from then on in the connection in which it was run. SQLite enforces foreign keys only in connections
        that have asked for it.

    Examples
    --------
    >>> isinstance(set_up(), str)
    True
    """
    raise NotImplementedError


def totals_by_customer() -> str:
    """Return the query for what each customer has ordered and paid.

    Returns
    -------
    str
        One SELECT. It yields a row (id, name, ordered, paid) for every customer, ordered by id: the sum of
        quantity times price over all lines of all the customer's orders, and the sum of all payments for
        them. Both are integers, and 0 where there is nothing.

    Examples
    --------
    >>> isinstance(totals_by_customer(), str)
    True
    """
    raise NotImplementedError


def orders_of(name: str) -> tuple[str, tuple]:
    """Return the query for the orders of all customers of this name, and its parameters.

    Parameters
    ----------
    name : str
        A name exactly as it stands in the table, or in none of its rows. People type it into a web page, so
        it may be anything.

    Returns
    -------
    tuple of (str, tuple)
        One SELECT with placeholders, and the values for them: a tuple or list for ``?``, a dict for
        ``:words``. It yields one row (id,) per order, ordered by id.

    Examples
    --------
    >>> sql, parameters = orders_of("O'Brien")
    >>> "O'Brien" in sql
    False
    """
    raise NotImplementedError
