"""Plain loops, and eigenvalues by repeated multiplication."""


def descend(grad, x0, lr, steps):
    path = np.zeros((steps + 1, len(x0)))
    path[0] = x0
    for t in range(steps):
        slope = grad(path[t].copy())
        for j in range(len(x0)):
            path[t + 1, j] = path[t, j] - lr * slope[j]
    return path


def regime(curvature, lr):
    if not (curvature > 0 and lr > 0):
        raise ValueError("both above 0")
    after = 1.0 - lr * (curvature * 1.0)
    if -1e-9 <= after <= 1e-9:
        return "one_shot"
    if -1 - 1e-9 <= after <= -1 + 1e-9:
        return "cycle"
    if after > 0.99:
        return "crawl"
    if after > 0:
        return "monotone"
    if after > -1:
        return "oscillate"
    return "diverge"


def largest(A):
    for _ in range(60):
        A = A @ A / np.trace(A @ A)
    v = A[:, int(np.argmax(np.diag(A)))]
    return v / np.linalg.norm(v)


def rates(H):
    for i in range(len(H)):
        for j in range(i):
            if abs(H[i, j] - H[j, i]) > 1e-6:
                raise ValueError("not symmetric")
    v = largest(H)
    steep = v @ H @ v
    u = largest(np.linalg.inv(H))
    flat = u @ H @ u
    return [2 / steep, 2 / (steep + flat), (steep - flat) / (steep + flat)]
