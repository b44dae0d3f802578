"""None: credits each order to the referrer, where there is one."""

_right = totals_by_customer


def totals_by_customer():
    return _right().replace("orders.customer_id", "coalesce(orders.referrer_id, orders.customer_id)")
