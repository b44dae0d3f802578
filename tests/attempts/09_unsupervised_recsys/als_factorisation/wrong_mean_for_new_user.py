"""You give a user without ratings the mean of the others. That may be good practice, but the stated objective
is least at zeros: the penalty is all that is left of it."""

_right = solve_users


def solve_users(R, mask, items, reg):
    users = _right(R, mask, items, reg)
    new = ~mask.any(axis=1)
    if new.any() and not new.all():
        users[new] = users[~new].mean(axis=0)
    return users
