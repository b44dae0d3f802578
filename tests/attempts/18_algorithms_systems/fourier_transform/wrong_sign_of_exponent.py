"""Your forward transform turns the other way round. Its exponent has a minus, and that of the inverse a
plus; for real signals the two differ by complex conjugation only."""


def dft(x):
    return _waves(len(x), 1) @ x
