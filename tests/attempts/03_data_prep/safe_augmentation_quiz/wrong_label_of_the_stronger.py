"""You keep the label of the image with the larger weight. Mixup mixes the labels with the weights of the
images."""

_right = answers


def answers():
    return _right() | {"mixed_label": (0, 1)}
