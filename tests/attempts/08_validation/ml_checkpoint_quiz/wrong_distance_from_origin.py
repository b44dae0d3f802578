"""Your kernel looks at how far x is from the origin. It compares two points, by the distance between them:
moving both changes nothing."""

_right = answers


def answers():
    return _right() | {"rbf_kernel": math.exp(-0.5 * (3**2 + 4**2))}
