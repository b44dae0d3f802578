"""Your objective counts the empty cells as ratings of 0. Only observed cells have an error."""


def objective(R, mask, users, items, reg):
    errors = np.where(mask, R, 0.0) - users @ items.T
    return float(np.sum(errors**2) + reg * (np.sum(users**2) + np.sum(items**2)))
