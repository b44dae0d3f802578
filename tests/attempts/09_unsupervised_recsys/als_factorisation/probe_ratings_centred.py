"""None: subtracts each user's mean rating before solving."""

_right = solve_users


def solve_users(R, mask, items, reg):
    known = np.where(mask, R, 0.0)
    mean = known.sum(axis=1) / np.maximum(mask.sum(axis=1), 1)
    return _right(known - mean[:, None], mask, items, reg)
