"""You let the values take part in the matching. Scores are made of queries and keys; the values are averaged
under what comes out."""

_right = answers


def answers():
    return _right() | {"without_influence": "keys"}
