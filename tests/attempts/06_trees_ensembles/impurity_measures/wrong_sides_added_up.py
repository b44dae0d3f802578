"""You take the impurities of all sides off that of the whole. Take off their mean, weighted by the numbers
of rows."""


def gain(sides, criterion):
    whole = [sum(column) for column in zip(*sides)]
    if any(count < 0 for side in sides for count in side):
        raise ValueError("negative")
    return impurity(whole, criterion) - sum(impurity(side, criterion) for side in sides if any(side))
