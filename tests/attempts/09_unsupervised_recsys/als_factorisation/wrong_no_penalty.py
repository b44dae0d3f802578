"""You solve without the penalty. A user with few ratings can then get huge factors that fit them exactly and
predict badly elsewhere."""

_right = solve_users


def solve_users(R, mask, items, reg):
    return _right(R, mask, items, min(reg, 0.0))
