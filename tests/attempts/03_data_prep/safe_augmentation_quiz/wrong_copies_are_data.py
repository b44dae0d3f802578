"""You count copies as data. They share the subject, the light and the camera with their original, so they
add far less than new photographs."""

_right = answers


def answers():
    return _right() | {"copies_for_photographs": True}
