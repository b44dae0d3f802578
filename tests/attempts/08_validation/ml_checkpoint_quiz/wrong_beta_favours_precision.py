"""Your F-beta has the roles of precision and recall exchanged: beta above 1 gives more weight to recall."""

_right = answers


def answers():
    return _right() | {"f2": (1 + 4) * 0.4 * 1 / (0.4 + 4 * 1)}
