"""Your sums are floating-point numbers. The function total() returns them always; whole cents stay
integers with sum, and coalesce for 0."""

_right = totals_by_customer


def totals_by_customer():
    return _right().replace(
        "coalesce(sum(lines.total), 0), coalesce(sum(paid.total), 0)", "total(lines.total), total(paid.total)"
    )
