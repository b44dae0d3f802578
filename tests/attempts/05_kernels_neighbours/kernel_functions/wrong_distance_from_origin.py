"""Your kernel measures how far each row is from the origin. It compares two rows by the distance between
them; moving all data together changes nothing."""


def rbf_kernel(A, B, gamma):
    if not gamma > 0:
        raise ValueError("gamma")
    return np.exp(-gamma * np.add.outer(np.sum(A**2, axis=1), np.sum(B**2, axis=1)))
