"""You expect 36 rolls until all faces have come up, six for each. The first face always is a new one; only
the last takes six rolls."""

_right = answers


def answers():
    return _right() | {"rolls_until_all_faces": 36}
