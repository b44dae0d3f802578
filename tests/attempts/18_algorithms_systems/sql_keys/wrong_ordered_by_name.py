"""Your totals come in the order of names, not of ids."""

_right = totals_by_customer


def totals_by_customer():
    return _right().replace("ORDER BY customers.id", "ORDER BY customers.name, customers.id")
