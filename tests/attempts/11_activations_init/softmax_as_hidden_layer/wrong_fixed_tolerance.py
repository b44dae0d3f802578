"""Your rank compares singular values with a fixed number. Outputs may be small or large as a whole: the bound
is relative to the largest absolute entry of A."""


def independent_directions(A):
    singular = np.linalg.svd(A - A.mean(axis=0), compute_uv=False)
    return int(np.sum(singular > 1e-8))
