"""Your rank is that of the outputs as they are. What is the same in all rows, such as the sum of the outputs
of a softmax, is no direction in which they vary: take the mean of the rows away first."""


def independent_directions(A):
    singular = np.linalg.svd(A, compute_uv=False)
    return int(np.sum(singular > 1e-8 * np.abs(A).max()))
