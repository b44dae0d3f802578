"""Your totals leave out customers without orders. An inner join keeps only rows that have a partner:
use LEFT JOIN."""

_right = totals_by_customer


def totals_by_customer():
    return _right().replace("LEFT JOIN orders", "JOIN orders")
