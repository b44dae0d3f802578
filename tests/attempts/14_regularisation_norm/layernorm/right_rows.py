"""Everything as a matrix of rows, with the ways through variance and mean one after the other."""


def layernorm(x, gamma, beta, eps=1e-5):
    rows = x.reshape(-1, x.shape[-1]).T
    xhat = (rows - np.mean(rows, axis=0)) / np.sqrt(np.var(rows, axis=0) + eps)
    return (xhat.T * gamma + beta).reshape(x.shape)


def rmsnorm(x, gamma, eps=1e-5):
    rows = x.reshape(-1, x.shape[-1])
    square = np.einsum("ij,ij->i", rows, rows) / rows.shape[1]
    return (rows * gamma / np.sqrt(square + eps)[:, None]).reshape(x.shape)


def layernorm_backward(dout, x, gamma, eps=1e-5):
    D = x.shape[-1]
    rows, upstream = x.reshape(-1, D), dout.reshape(-1, D)
    centred = rows - np.mean(rows, axis=1, keepdims=True)
    var = np.mean(centred**2, axis=1, keepdims=True) + eps
    d = upstream * gamma
    dvar = np.sum(d * centred, axis=1, keepdims=True) * -0.5 * var**-1.5
    direct = d / np.sqrt(var) + dvar * 2 * centred / D
    dx = direct - np.sum(direct, axis=1, keepdims=True) / D
    return [
        dx.reshape(x.shape),
        np.einsum("ij,ij->j", upstream, centred / np.sqrt(var)),
        upstream.sum(axis=0),
    ]
