"""The gain by sums over the table of sides and classes."""


def gain(sides, criterion):
    if min(min(side) for side in sides) < 0:
        raise ValueError("negative")
    total = sum(sum(side) for side in sides)
    if total == 0:
        raise ValueError("empty")
    before = impurity([sum(column) for column in zip(*sides)], criterion)
    if criterion == "entropy":
        joint = impurity([count for side in sides for count in side], "entropy")
        return before - (joint - impurity([sum(side) for side in sides], "entropy"))
    return before - sum(sum(side) * impurity(side, criterion) for side in sides if sum(side) > 0) / total
