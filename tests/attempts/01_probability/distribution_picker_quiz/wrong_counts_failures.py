"""Your expected numbers of rolls leave out the successes, the six itself and each new face. The mean 1 / p
counts trials; (1 - p) / p counts the failures before the success."""

_right = answers


def answers():
    return _right() | {"rolls_until_six": 5, "rolls_until_all_faces": 8.7}
