"""You expect the outputs to stay where they are. Each belongs to the query of its own place, and the queries
have changed places."""

_right = answers


def answers():
    return _right() | {"exchanged_words": "unchanged"}
