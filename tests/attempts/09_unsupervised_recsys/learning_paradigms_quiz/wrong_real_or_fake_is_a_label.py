"""You count the real and fake of a GAN as given labels. They are known from where an image comes; nobody
has to look at it."""

_right = answers


def answers():
    return _right() | {"needs_labels": {"gan", "nearest neighbours", "random forest"}}
