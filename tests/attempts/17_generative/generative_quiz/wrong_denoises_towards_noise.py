"""You compare the output of a denoising autoencoder with what came in. Then it would learn to copy the
noise."""

_right = answers


def answers():
    return _right() | {"compared_with": "noisy input"}
