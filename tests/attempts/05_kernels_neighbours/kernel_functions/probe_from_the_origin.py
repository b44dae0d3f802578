"""Like wrong_distance_from_origin: each row's own bell around zero, and the two multiplied."""


def rbf_kernel(A, B, gamma):
    if gamma <= 0:
        raise ValueError("gamma")
    bell = [np.exp(-gamma * np.linalg.norm(M, axis=1) ** 2) for M in (A, B)]
    return np.outer(*bell)
