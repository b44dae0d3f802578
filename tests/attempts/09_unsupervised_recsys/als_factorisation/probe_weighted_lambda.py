"""Like wrong_penalty_by_count: normal equations with reg times the number of ratings on the diagonal."""


def solve_users(R, mask, items, reg):
    if reg < 0:
        raise ValueError("reg is negative")
    out = []
    for i in range(len(R)):
        V = items[mask[i]]
        A = V.T @ V + reg * len(V) * np.eye(items.shape[1])
        out.append(np.linalg.pinv(A) @ V.T @ R[i][mask[i]])
    return np.stack(out)
