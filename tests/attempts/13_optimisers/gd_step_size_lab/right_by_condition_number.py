"""By singular values and their ratio; the regime from lr over 1 / curvature."""


def descend(grad, x0, lr, steps):
    x = x0.copy()
    path = [x.copy()]
    for _ in range(steps):
        x -= lr * np.asarray(grad(x.copy()))
        path.append(x.copy())
    return np.vstack(path)


def regime(curvature, lr):
    if min(curvature, lr) <= 0:
        raise ValueError("curvature and lr")
    share = lr / (1 / curvature)
    for at, name in ((1, "one_shot"), (2, "cycle")):
        if abs(share - at) <= 1e-9:
            return name
    names = ["crawl", "monotone", "oscillate", "diverge"]
    return names[np.searchsorted([0.01, 1.0, 2.0], share)]


def rates(H):
    if not np.allclose(H, H.T, rtol=0, atol=1e-6):
        raise ValueError("H")
    s = np.linalg.svd(H, compute_uv=False)
    condition = s[0] / s[-1]
    return 2 / s[0], 2 / s[0] * condition / (condition + 1), (condition - 1) / (condition + 1)
