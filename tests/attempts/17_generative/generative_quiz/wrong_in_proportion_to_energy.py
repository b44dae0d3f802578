"""You divide energies by their sum. Probabilities are in proportion to the exponential of minus the
energy."""

_right = answers


def answers():
    return _right() | {"lower_energy": 3 / (1 + 3)}
