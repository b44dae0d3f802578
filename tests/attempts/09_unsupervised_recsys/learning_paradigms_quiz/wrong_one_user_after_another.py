"""You let the users wait for each other. While the films are fixed, each user depends on its own ratings
only; it is users and films that take turns."""

_right = answers


def answers():
    return _right() | {"users_at_once": False}
