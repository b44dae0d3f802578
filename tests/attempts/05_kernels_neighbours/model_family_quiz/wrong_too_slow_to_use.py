"""You hold nearest-neighbour search to be too slow for many rows. That is brute force; approximate indexes
look at a small part of the rows, and much of search and recommendation runs on them."""

_right = answers


def answers():
    return _right() | {"neighbours_at_scale": True}
