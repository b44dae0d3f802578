"""An empty side makes your gain fail. It has no rows, so it has no weight: leave it out."""


def gain(sides, criterion):
    if any(count < 0 for side in sides for count in side):
        raise ValueError("negative")
    whole = [sum(column) for column in zip(*sides)]
    before = impurity(whole, criterion)
    return before - sum(sum(side) / sum(whole) * impurity(side, criterion) for side in sides)
