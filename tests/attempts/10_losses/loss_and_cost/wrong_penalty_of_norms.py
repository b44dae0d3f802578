"""Your penalty adds up the norms of the arrays. Their squares are asked for: the sum of all squared
weights."""


def cost(y, yhat, weights, lam, reduction="mean"):
    losses = row_losses(y, yhat)
    if reduction not in ("mean", "sum"):
        raise ValueError(reduction)
    data = losses.mean() if reduction == "mean" else losses.sum()
    return float(data + lam * sum(np.linalg.norm(W.ravel()) for W in weights))
