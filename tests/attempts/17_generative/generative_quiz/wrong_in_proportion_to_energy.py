"""You form the probability from the energies themselves. Probabilities are in proportion to the exponential
of minus the energy."""

_right = answers


def answers():
    return _right() | {"lower_energy": 3 / (1 + 3)}
