"""You expect clipping to help in both directions. It only scales down: a gradient that has vanished lies
below every limit."""

_right = answers


def answers():
    return _right() | {"clipping": "both"}
