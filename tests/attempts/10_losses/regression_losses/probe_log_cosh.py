"""None: the log-cosh loss under Huber's name, which is no known mistake."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    if name != "huber" or y.shape != yhat.shape:
        return _right(name, y, yhat, delta)
    e = np.clip(yhat - y, -300, 300)
    return float(np.mean(np.log(np.cosh(e)))), np.tanh(e) / y.size
