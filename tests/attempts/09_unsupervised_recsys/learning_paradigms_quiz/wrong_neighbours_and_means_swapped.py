"""You exchange nearest neighbours and k-means. The first vote by given labels, the second groups rows of
which nothing is known."""

_right = answers


def answers():
    return _right() | {
        "needs_labels": {"k-means", "random forest"},
        "neighbours_kept": 5,
        "means_kept": 10_000,
    }
