"""You give a user without ratings the mean of the others. That may be good practice, but of the objective
only the penalty is left for such a user, and it is least at zeros; if reg is 0, the least norm is meant,
which is zeros again."""

_right = solve_users


def solve_users(R, mask, items, reg):
    users = _right(R, mask, items, reg)
    new = ~mask.any(axis=1)
    if new.any() and not new.all():
        users[new] = users[~new].mean(axis=0)
    return users
