"""Your totals add up prices and leave out how many were ordered."""

_right = totals_by_customer


def totals_by_customer():
    return _right().replace("sum(quantity * price)", "sum(price)")
