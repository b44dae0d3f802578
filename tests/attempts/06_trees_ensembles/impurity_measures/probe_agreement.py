"""Like wrong_sum_of_squares: in a loop, with the other two right."""

_right = impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    if criterion == "gini":
        n, value = sum(counts), 0.0
        for count in counts:
            value += (count / n) ** 2
    return value
