"""You want a GAN to make more images. It needs many to be trained, and knows nothing that is not in those
it was given."""

_right = answers


def answers():
    return _right() | {"first_resort": "generator"}
