"""You add a small number to the shares to keep the logarithm from 0. That changes every entropy: leave out
the classes without rows instead."""

_right = impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    if criterion != "entropy":
        return value
    total = sum(counts)
    return -sum(c / total * math.log2(c / total + 1e-6) for c in counts)
