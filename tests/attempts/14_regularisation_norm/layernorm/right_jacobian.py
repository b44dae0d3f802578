"""By the Jacobian of one example, a matrix of features by features."""


def layernorm_backward(dout, x, gamma, eps=1e-5):
    D = x.shape[-1]
    dx, dgamma, dbeta = np.empty(x.shape), 0.0, 0.0
    for at in np.ndindex(x.shape[:-1]):
        centred = x[at] - x[at].mean()
        root = np.sqrt(centred @ centred / D + eps)
        xhat = centred / root
        J = (np.eye(D) - 1 / D - np.outer(xhat, xhat) / D) / root
        dx[at] = J @ (gamma * dout[at])
        dgamma = dgamma + dout[at] * xhat
        dbeta = dbeta + dout[at]
    return dx, dgamma, dbeta
