"""Normal equations with a pseudo-inverse, one user after the other; the objective in plain loops."""


def solve_users(R, mask, items, reg):
    if reg < 0:
        raise ValueError("reg must not be negative")
    rows = []
    for i in range(R.shape[0]):
        rated = np.flatnonzero(mask[i])
        V = items[rated]
        A = V.T @ V + reg * np.identity(items.shape[1])
        rows.append(np.linalg.pinv(A, hermitian=True) @ (V.T @ R[i, rated]))
    return np.array(rows)


def objective(R, mask, users, items, reg):
    total = 0.0
    for i, j in zip(*np.nonzero(mask)):
        total += (R[i, j] - users[i].dot(items[j])) ** 2
    for row in [*users, *items]:
        total += reg * row.dot(row)
    return total


def als(R, mask, items, reg, rounds):
    if rounds <= 0:
        raise ValueError("at least one round")
    history = []
    users = None
    while len(history) < rounds:
        users = solve_users(R, mask, items, reg)
        items = solve_users(np.swapaxes(R, 0, 1), np.swapaxes(mask, 0, 1), users, reg)
        history.append(objective(R, mask, users, items, reg))
    return [users, items, history]
