"""You add the rows reg * I to the least-squares problem. Their squared error is reg ** 2 * u . u; for reg * u
. u the rows are sqrt(reg) * I."""


def solve_users(R, mask, items, reg):
    if reg < 0:
        raise ValueError("reg must be 0 or more")
    rank = items.shape[1]
    users = np.empty((len(R), rank))
    for n, (ratings, seen) in enumerate(zip(R, mask)):
        rows = np.vstack([items[seen], reg * np.eye(rank)])
        users[n] = np.linalg.lstsq(rows, np.append(ratings[seen], np.zeros(rank)), rcond=None)[0]
    return users
