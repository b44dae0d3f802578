"""You take the number of trees for a measure of complexity. Averaging more of them lowers the variance
towards what the trees have in common, and leaves the bias as it is; only rounds of boosting add up."""

_right = answers


def answers():
    return _right() | {"more_trees": "rises"}
