"""With no rounds you return the items you were given and users that were never solved for. Refuse fewer
rounds than one with a ValueError."""

_right = als


def als(R, mask, items, reg, rounds):
    if rounds < 1:
        return np.zeros((len(R), items.shape[1])), items.copy(), []
    return _right(R, mask, items, reg, rounds)
