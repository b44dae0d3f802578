"""You let more heads cost more weights. They divide the width among themselves, so the matrices stay as they
are."""

_right = answers


def answers():
    return _right() | {"heads": 2}
