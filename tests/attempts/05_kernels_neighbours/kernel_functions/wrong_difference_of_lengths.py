"""Your kernel compares how far the two rows are from the origin. Rows equally far out on opposite sides are
then alike. It is the distance between the rows that counts."""


def rbf_kernel(A, B, gamma):
    if not gamma > 0:
        raise ValueError("gamma")
    gap = np.subtract.outer(np.linalg.norm(A, axis=1), np.linalg.norm(B, axis=1))
    return np.exp(-gamma * gap**2)
