"""You divide the sum of each chunk by `chunk`, and average the quotients. The last chunk may be shorter: add
up the sums, and divide once by the number of all rows."""


def full_gradient(loss_grad, w, X, y, chunk):
    if chunk < 1:
        raise ValueError("chunk has to be at least 1")
    starts = range(0, len(X), chunk)
    return sum(loss_grad(w, X[i : i + chunk], y[i : i + chunk])[1] / chunk for i in starts) / len(starts)
