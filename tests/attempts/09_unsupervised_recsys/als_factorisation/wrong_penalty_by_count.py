"""You multiply reg by the number of a user's ratings. That is a known variant, but the objective stated here
has the same penalty for everybody."""


def solve_users(R, mask, items, reg):
    if reg < 0:
        raise ValueError("reg must be 0 or more")
    rank = items.shape[1]
    users = np.empty((len(R), rank))
    for n, (ratings, seen) in enumerate(zip(R, mask)):
        rows = np.vstack([items[seen], np.sqrt(reg * seen.sum()) * np.eye(rank)])
        users[n] = np.linalg.lstsq(rows, np.append(ratings[seen], np.zeros(rank)), rcond=None)[0]
    return users
