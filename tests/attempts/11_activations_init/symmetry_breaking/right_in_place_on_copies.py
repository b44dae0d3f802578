"""Works on copies, in place, and pops merged units one by one."""


def train(params, X, y, lr, steps):
    W1, b1, w2, b2 = (np.array(p, dtype=float) for p in params)
    n, history = X.shape[0], []
    for step in range(steps + 1):
        z = X @ W1 + b1
        a = np.tanh(z)
        r = a @ w2 + b2 - y
        history.append(r @ r / n)
        if step < steps:
            gz = (r[:, None] * w2) / np.cosh(z) ** 2
            gv = a.T @ r
            W1 -= lr * 2 / n * X.T @ gz
            b1 -= lr * 2 / n * gz.sum(axis=0)
            w2 -= lr * 2 / n * gv
            b2 -= lr * 2 / n * r.sum()
    return (W1, b1, w2, float(b2)), np.array(history)


def merge_clones(params):
    W1, b1, w2 = params[0].copy(), params[1].copy(), params[2].copy()
    i = 0
    while i < len(b1):
        j = i + 1
        while j < len(b1):
            if abs(b1[i] - b1[j]) < 2e-9 and np.allclose(W1[:, i], W1[:, j], rtol=0, atol=2e-9):
                w2[i] += w2[j]
                W1, b1, w2 = np.delete(W1, j, axis=1), np.delete(b1, j), np.delete(w2, j)
            else:
                j += 1
        i += 1
    return W1, b1, w2, params[3]
