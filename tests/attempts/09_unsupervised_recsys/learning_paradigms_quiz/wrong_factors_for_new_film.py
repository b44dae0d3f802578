"""You expect a factorisation to place a film without ratings. Its factors are learned from ratings alone;
only a description can help so early."""

_right = answers


def answers():
    return _right() | {"new_film": "matrix factorisation"}
