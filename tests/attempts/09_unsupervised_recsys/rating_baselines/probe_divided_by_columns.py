"""Like wrong_empty_is_nought: zeros put in first, in a loop."""


def centre_by_user(R):
    _, counts, mu = _observed(R)
    means = np.array([sum(row) / len(row) if n else mu for row, n in zip(np.nan_to_num(R), counts)])
    return R - means.reshape(-1, 1), means
