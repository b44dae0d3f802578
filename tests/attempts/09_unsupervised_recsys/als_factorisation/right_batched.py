"""All users at once: weights instead of selections, einsum, and one batched pseudo-inverse."""


def solve_users(R, mask, items, reg):
    if not reg >= 0:
        raise ValueError("reg < 0")
    ratings, weight = np.where(mask, R, 0.0), mask.astype(float)
    A = np.einsum("um,mk,ml->ukl", weight, items, items) + reg * np.eye(items.shape[1])
    b = ratings @ items
    return np.einsum("ukl,ul->uk", np.linalg.pinv(A, rcond=1e-10), b)


def objective(R, mask, users, items, reg):
    errors = np.where(mask, R - users @ items.T, 0.0)
    return np.linalg.norm(errors) ** 2 + reg * np.linalg.norm(users) ** 2 + reg * np.linalg.norm(items) ** 2


def als(R, mask, items, reg, rounds):
    if rounds < 1:
        raise ValueError("rounds < 1")
    objectives = []
    for _ in range(rounds):
        users = solve_users(R, mask, items, reg)
        items = solve_users(R.T, mask.T, users, reg)
        objectives.append(objective(R, mask, users, items, reg))
    return users, items, objectives
