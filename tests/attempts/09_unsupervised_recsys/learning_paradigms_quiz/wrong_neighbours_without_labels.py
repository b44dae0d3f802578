"""You count nearest neighbours among the methods without labels. Neighbours vote by their labels; the
method without any is k-means, which shares only the letter."""

_right = answers


def answers():
    return _right() | {"needs_labels": {"random forest"}}
