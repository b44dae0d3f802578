"""Like wrong_restraint_against_bias: the same set, put together otherwise."""

_right = answers


def answers():
    found = _right()
    found["both_high"].add("more dropout")
    return found
