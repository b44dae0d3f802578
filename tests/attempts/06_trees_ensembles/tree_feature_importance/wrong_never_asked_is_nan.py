"""You give a feature that is never asked the mean of no depths, which is nan. The stub asks for inf, which
sorts behind all the others."""

_right = mean_split_depth


def mean_split_depth(tree, n_features):
    depths = _right(tree, n_features)
    return np.where(np.isinf(depths), np.nan, depths)
