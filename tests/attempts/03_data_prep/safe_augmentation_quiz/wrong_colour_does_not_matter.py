"""You change colours where the label is about colour. Which changes are harmless is a question about the
labels, not about the images."""

_right = answers


def answers():
    return _right() | {"fruit_ripeness": True}
