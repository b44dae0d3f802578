"""You note the objective in the middle of a round, before the items are solved for. It belongs to the end of
the round."""


def als(R, mask, items, reg, rounds):
    if rounds < 1:
        raise ValueError("rounds must be 1 or more")
    objectives = []
    for _ in range(rounds):
        users = solve_users(R, mask, items, reg)
        objectives.append(objective(R, mask, users, items, reg))
        items = solve_users(R.T, mask.T, users, reg)
    return users, items, objectives
