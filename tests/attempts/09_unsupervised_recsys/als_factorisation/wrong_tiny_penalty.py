"""You put a small penalty in place of none, so that the system can always be solved. It pulls every factor
towards 0: without a penalty take least squares, which has a solution of least norm by itself."""

_right = solve_users


def solve_users(R, mask, items, reg):
    return _right(R, mask, items, reg if reg < 0 else max(reg, 1e-6))
