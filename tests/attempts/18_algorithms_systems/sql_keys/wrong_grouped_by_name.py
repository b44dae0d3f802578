"""Your totals add up customers who share a name. Group by the id: that is what identifies a
customer."""

_right = totals_by_customer


def totals_by_customer():
    return _right().replace("GROUP BY customers.id", "GROUP BY customers.name")
