"""Your Hessian does not look at the labels, as they have dropped out of its formula. That formula still
belongs to labels 0 and 1: refuse others with a ValueError here too, as in the loss and the gradient."""


def hessian(w, X, y):
    z = X @ w
    return X.T @ ((_sigmoid(z) * _sigmoid(-z))[:, None] * X)
