"""You give a discrete variable a density. A Poisson count has a mass function: P(X = k) is a probability as
it stands."""

_right = answers


def answers():
    return _right() | {"poisson_function": "density"}
