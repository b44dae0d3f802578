"""You call the ten penalties binomial. A fixed number of trials is not enough: they must be independent,
with one fixed probability."""

_right = answers


def answers():
    return _right() | {"penalties": "binomial"}
