"""You refuse a reg of 0. It means that there is no penalty, which is allowed: only a negative one is to be
refused."""

_right = solve_users


def solve_users(R, mask, items, reg):
    if reg <= 0:
        raise ValueError("reg must be above 0")
    return _right(R, mask, items, reg)
