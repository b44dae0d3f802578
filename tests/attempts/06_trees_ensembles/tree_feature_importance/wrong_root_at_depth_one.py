"""You count depths from 1. The root has depth 0."""

_right = mean_split_depth


def mean_split_depth(tree, n_features):
    return _right(tree, n_features) + 1
