"""Your normal equations are solved as if the columns were independent. Where they are not, the matrix is
singular, and what comes back is an error or noise; use lstsq or a pseudo-inverse."""


def affine_error(X, Y):
    design = np.column_stack([X, np.ones(len(X))])
    W = np.linalg.solve(design.T @ design, design.T @ Y)
    return float(np.mean((design @ W - Y) ** 2))
