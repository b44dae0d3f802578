"""You take the plain mean of the sides. A side counts by its number of rows: otherwise cutting off one pure
row looks like half the work."""


def gain(sides, criterion):
    whole = [sum(column) for column in zip(*sides)]
    if any(count < 0 for side in sides for count in side):
        raise ValueError("negative")
    before = impurity(whole, criterion)
    parts = [impurity(side, criterion) for side in sides if any(side)]
    return before - sum(parts) / len(parts)
