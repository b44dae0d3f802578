"""You return the labels from before the last move of the centres. Where the rounds are limited they do not
fit the centres beside them: assign once more at the end."""

_right = kmeans


def kmeans(X, start, max_rounds=100):
    centres, labels, costs = _right(X, start, max_rounds)
    return centres, _right(X, start, max(max_rounds - 1, 0))[1], costs
