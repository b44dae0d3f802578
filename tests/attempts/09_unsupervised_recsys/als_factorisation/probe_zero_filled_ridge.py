"""Like wrong_missing_as_zero: ridge by an explicit inverse, with nan_to_num and the mask."""


def solve_users(R, mask, items, reg):
    if reg < 0:
        raise ValueError("reg is negative")
    full = R.copy()
    full[~mask] = 0
    inverse = np.linalg.pinv(items.T.dot(items) + reg * np.identity(items.shape[1]))
    return full.dot(items).dot(inverse)
