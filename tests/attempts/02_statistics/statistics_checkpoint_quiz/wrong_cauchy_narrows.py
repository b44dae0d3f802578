"""You let the average of Cauchy draws narrow as 1 / sqrt(n). That needs a finite variance, which they lack:
ask which distribution their average has."""

_right = answers


def answers():
    return _right() | {"cauchy_spread": 1 / math.sqrt(100)}
