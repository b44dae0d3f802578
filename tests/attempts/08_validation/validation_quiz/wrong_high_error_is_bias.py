"""You call an error high without asking what is possible. Where people hardly do better there is little
bias that could be avoided."""

_right = answers


def answers():
    return _right() | {"near_people": "bias"}
