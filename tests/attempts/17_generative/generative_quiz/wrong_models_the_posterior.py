"""You let a generative classifier model the class given the features. That is what it computes in the end, by
Bayes' rule, from what it models."""

_right = answers


def answers():
    return _right() | {"modelled": "p(y | x)"}
