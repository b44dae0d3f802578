"""A forward pass that keeps what the way back needs; merging by rounded columns and a matrix of sums."""


def _forward(params, X):
    hidden = np.tanh(np.dot(X, params[0]) + params[1][None])
    return hidden, np.dot(hidden, params[2]) + params[3]


def train(params, X, y, lr, steps):
    losses = np.zeros(steps + 1)
    for step in range(steps + 1):
        hidden, out = _forward(params, X)
        losses[step] = np.mean(np.square(out - y))
        if step == steps:
            break
        up = (out - y) * (2 / y.size)
        down = up[:, None] * params[2][None, :] * (1 - hidden) * (1 + hidden)
        grads = X.T.dot(down), down.sum(0), hidden.T.dot(up), up.sum()
        params = tuple(p - lr * g for p, g in zip(params, grads))
    return list(params), losses


def merge_clones(params):
    W1, b1, w2, b2 = params
    units = np.vstack([W1, b1]).T
    alike = np.abs(units[:, None] - units[None]).max(axis=-1) < 3e-8
    first = alike.argmax(axis=1)
    kept = np.unique(first)
    totals = (first[None, :] == kept[:, None]) @ w2
    return W1[:, kept], b1[kept], totals, b2
