"""Two tables of functions, pre-activations kept, singular values by svd."""

_F = {
    "linear": lambda z: z,
    "relu": lambda z: np.where(z > 0, z, 0),
    "tanh": np.tanh,
    "sigmoid": lambda z: 0.5 + 0.5 * np.tanh(z / 2),
}
_SLOPE = {
    "linear": np.ones_like,
    "relu": lambda z: (z > 0).astype(float),
    "tanh": lambda z: np.cosh(z) ** -2,
    "sigmoid": lambda z: 0.25 * np.cosh(z / 2) ** -2,
}


def _check(act):
    if act not in _F:
        raise ValueError(f"unknown activation {act}")


def forward_moments(x, weights, act):
    _check(act)
    out = np.zeros(len(weights) + 1)
    out[0] = (x**2).mean()
    for i, W in enumerate(weights, 1):
        x = _F[act](x.dot(W))
        out[i] = (x**2).mean()
    return out


def gradient_norms(x, weights, act, grad):
    _check(act)
    pre = []
    for W in weights:
        pre.append(x.dot(W))
        x = _F[act](pre[-1])
    norms = [float(np.sqrt((grad**2).sum()))]
    for i in range(len(weights) - 1, -1, -1):
        delta = grad * _SLOPE[act](pre[i])
        grad = np.dot(delta, np.transpose(weights[i]))
        norms.insert(0, float(np.sqrt((grad**2).sum())))
    return np.array(norms)


def gradient_bound(weights, act):
    _check(act)
    bound = 1.0
    for W in weights:
        bound *= np.linalg.svd(W, compute_uv=False)[0] * (1 / 4 if act == "sigmoid" else 1)
    return bound
