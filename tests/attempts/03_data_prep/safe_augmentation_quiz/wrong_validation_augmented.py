"""You change the validation images at random. The score then describes other images than those that will
come, and differs from run to run."""

_right = answers


def answers():
    return _right() | {"augmented_validation": True}
