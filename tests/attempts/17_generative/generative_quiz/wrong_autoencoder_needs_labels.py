"""You want labels for an autoencoder. Its target is the input itself."""

_right = answers


def answers():
    return _right() | {"labels": True}
