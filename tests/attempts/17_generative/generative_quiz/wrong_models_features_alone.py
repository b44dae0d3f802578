"""You leave the class out of what a generative classifier models. Without it the model can draw examples,
but not classify."""

_right = answers


def answers():
    return _right() | {"modelled": "p(x)"}
