"""You descend along the gradient for a fixed number of steps, and stop before the minimum. Least squares has
a closed form, which no step size and no patience is needed for."""


def _smallest(A, t):
    rate = 0.5 / np.sum(A**2)
    w = np.zeros(A.shape[1])
    for _ in range(200):
        w -= rate * 2 * (A.T @ (A @ w - t))
    return w
