"""Plain loops, with exact fractions for the mean."""

from fractions import Fraction


def trimmed_mean(xs, share=0.0):
    left = [float(x) for x in xs]
    if not left or share < 0 or share >= 0.5:
        raise ValueError("bad sample or share")
    for _ in range(int(share * len(xs))):
        left.remove(min(left))
        left.remove(max(left))
    total = Fraction(0)
    for x in left:
        total += Fraction(x)
    return float(total / len(left))


def median(values, order=None):
    left = list(values)
    if not left:
        raise ValueError("empty")
    if order is None:
        place = float
    else:
        for label in left:
            if label not in order:
                raise ValueError(label)
        place = list(order).index
    while len(left) > 2:
        left.remove(min(left, key=place))
        left.remove(max(left, key=place))
    if order is not None:
        return min(left, key=place)
    return sum(left) / len(left)


def modes(values):
    if not len(values):
        raise ValueError("empty")
    found, most = [], 0
    for i, value in enumerate(values):
        if value in values[:i]:
            continue
        count = sum(other == value for other in values)
        if count > most:
            found, most = [], count
        if count == most:
            found.append(value)
    return found
