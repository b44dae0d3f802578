"""Row by row, output by output."""


def row_losses(y, yhat):
    if np.shape(y) != np.shape(yhat):
        raise ValueError("shapes")
    out = []
    for a, b in zip(y, yhat):
        total = 0.0
        for s, t in zip(np.atleast_1d(a), np.atleast_1d(b)):
            total += (float(t) - float(s)) ** 2
        out.append(total)
    return np.array(out)


def cost(y, yhat, weights, lam, reduction="mean"):
    total = sum(row_losses(y, yhat).tolist())
    if reduction == "mean":
        total /= len(y)
    elif reduction != "sum":
        raise ValueError(reduction)
    for W in weights:
        for w in W.flat:
            total += lam * w * w
    return total


def from_mean_to_sum(lr, lam, n):
    return [lr * (1 / n), lam * n]
