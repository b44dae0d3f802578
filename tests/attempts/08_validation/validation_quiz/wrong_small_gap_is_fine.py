"""You are content because the two errors agree. They agree on a high value, far from what people reach."""

_right = answers


def answers():
    return _right() | {"gap_of_one": "neither"}
