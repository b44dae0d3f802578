"""You return the mean impurity of the sides. The gain is what it has fallen by from that of the whole."""

_right = gain


def gain(sides, criterion):
    return impurity([sum(column) for column in zip(*sides)], criterion) - _right(sides, criterion)
