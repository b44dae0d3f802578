"""Plain loops over examples and features."""


def layernorm(x, gamma, beta, eps=1e-5):
    y, D = np.zeros(x.shape), x.shape[-1]
    for at in np.ndindex(x.shape[:-1]):
        mean = sum(x[at][j] for j in range(D)) / D
        var = sum((x[at][j] - mean) ** 2 for j in range(D)) / D
        for j in range(D):
            y[at][j] = gamma[j] * (x[at][j] - mean) / (var + eps) ** 0.5 + beta[j]
    return y


def rmsnorm(x, gamma, eps=1e-5):
    y, D = np.zeros(x.shape), x.shape[-1]
    for at in np.ndindex(x.shape[:-1]):
        square = sum(v * v for v in x[at].tolist()) / D
        for j in range(D):
            y[at][j] = gamma[j] * x[at][j] / (square + eps) ** 0.5
    return y


def layernorm_backward(dout, x, gamma, eps=1e-5):
    D = x.shape[-1]
    dx, dgamma, dbeta = np.zeros(x.shape), np.zeros(D), np.zeros(D)
    for at in np.ndindex(x.shape[:-1]):
        mean = sum(x[at].tolist()) / D
        root = (sum((v - mean) ** 2 for v in x[at].tolist()) / D + eps) ** 0.5
        xhat = [(v - mean) / root for v in x[at].tolist()]
        d = [a * b for a, b in zip(dout[at].tolist(), gamma.tolist())]
        common = sum(d) / D
        stretch = sum(a * b for a, b in zip(d, xhat)) / D
        for j in range(D):
            dx[at][j] = (d[j] - common - xhat[j] * stretch) / root
            dgamma[j] += dout[at][j] * xhat[j]
            dbeta[j] += dout[at][j]
    return dx, dgamma, dbeta
