"""The expansion with the origin in a training row, in one matrix product of longer rows."""


def pairwise_sq_dists(A, B):
    A = np.asarray(A, dtype=float) - np.asarray(B[0], dtype=float)
    B = np.asarray(B, dtype=float) - np.asarray(B[0], dtype=float)
    left = np.column_stack([-2.0 * A, np.einsum("ij,ij->i", A, A), np.ones(len(A))])
    right = np.column_stack([B, np.ones(len(B)), np.einsum("ij,ij->i", B, B)])
    return (left @ right.T).clip(min=0.0)
