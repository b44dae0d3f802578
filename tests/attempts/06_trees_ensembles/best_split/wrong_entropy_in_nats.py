"""Your entropy uses natural logarithms, and so is too small by a factor of ln 2. Bits need logarithms to
base 2."""

_bits = _impurity


def _impurity(sums, size, criterion):
    return _bits(sums, size, criterion) * (np.log(2.0) if criterion == "entropy" else 1.0)
