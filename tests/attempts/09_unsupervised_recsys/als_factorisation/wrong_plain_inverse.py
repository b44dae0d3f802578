"""You invert a matrix that has no inverse where reg is 0 and a user has fewer ratings than factors. Use a
least-squares solver or a pseudo-inverse, which return the least norm."""


def solve_users(R, mask, items, reg):
    if reg < 0:
        raise ValueError("reg must be 0 or more")
    rank = items.shape[1]
    users = np.empty((len(R), rank))
    for n, (ratings, seen) in enumerate(zip(R, mask)):
        V = items[seen]
        A = V.T @ V + reg * np.eye(rank)
        if np.linalg.matrix_rank(A) < rank:
            raise np.linalg.LinAlgError("Singular matrix")
        users[n] = np.linalg.solve(A, V.T @ ratings[seen])
    return users
