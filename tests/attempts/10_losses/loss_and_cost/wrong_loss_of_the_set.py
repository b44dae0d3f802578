"""Your loss is one number for all rows. A loss belongs to one example, so there are n of them; what becomes
of them together is the cost."""

_right = row_losses


def row_losses(y, yhat):
    return float(np.mean(_right(y, yhat)))


def cost(y, yhat, weights, lam, reduction="mean"):
    losses = _right(y, yhat)
    if reduction not in ("mean", "sum"):
        raise ValueError(reduction)
    data = losses.mean() if reduction == "mean" else losses.sum()
    return float(data + lam * sum(np.sum(W**2) for W in weights))
