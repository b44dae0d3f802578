"""Like wrong_trees_independent: the variance of the mean as for independent draws."""

_right = answers


def answers():
    given = _right()
    given.update(variance_of_forest=2.0**2 / 10)
    return given
