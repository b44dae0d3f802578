"""You let a generative classifier model the class given the features. That is what it computes in the end,
by Bayes' rule; it models both together."""

_right = answers


def answers():
    return _right() | {"modelled": "p(y | x)"}
