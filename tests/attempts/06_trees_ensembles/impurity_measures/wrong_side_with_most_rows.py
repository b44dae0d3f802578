"""You compare the whole with the purest side. All sides count, by their numbers of rows."""


def gain(sides, criterion):
    if any(count < 0 for side in sides for count in side):
        raise ValueError("negative")
    before = impurity([sum(column) for column in zip(*sides)], criterion)
    return before - min(impurity(side, criterion) for side in sides if any(side))
