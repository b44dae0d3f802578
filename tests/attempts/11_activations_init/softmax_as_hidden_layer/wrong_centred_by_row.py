"""You take from each row the mean of its own entries. It is the mean over the rows, one number for each
unit, that the outputs have in common."""


def independent_directions(A):
    singular = np.linalg.svd(A - A.mean(axis=1, keepdims=True), compute_uv=False)
    return int(np.sum(singular > 1e-8 * np.abs(A).max()))
