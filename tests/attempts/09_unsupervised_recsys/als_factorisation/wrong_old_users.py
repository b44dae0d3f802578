"""You solve for the items with the users of the round before. From the second round on only one of the two
sides then moves, and it takes about twice as many rounds: use the users just found."""


def als(R, mask, items, reg, rounds):
    if rounds < 1:
        raise ValueError("rounds must be 1 or more")
    objectives, old = [], None
    for _ in range(rounds):
        users = solve_users(R, mask, items, reg)
        items = solve_users(R.T, mask.T, users if old is None else old, reg)
        old = users
        objectives.append(objective(R, mask, users, items, reg))
    return users, items, objectives
