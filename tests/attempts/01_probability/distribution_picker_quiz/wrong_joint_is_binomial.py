"""You describe the counts of all four parties together by a binomial, which has a single count. Each party
alone is binomial; together they are multinomial."""

_right = answers


def answers():
    return _right() | {"votes": "binomial"}
