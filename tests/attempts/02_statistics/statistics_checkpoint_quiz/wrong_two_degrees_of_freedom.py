"""You take Student's t with as many degrees of freedom as measurements. The mean is estimated from them
too, which uses up one: n - 1."""

_right = answers


def answers():
    return _right() | {"coverage_of_two": 1.96 / math.sqrt(2 + 1.96**2)}
