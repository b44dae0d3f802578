"""You take every other reduction for a sum. Refuse what is neither of the two with a ValueError."""


def cost(y, yhat, weights, lam, reduction="mean"):
    losses = row_losses(y, yhat)
    data = losses.mean() if reduction == "mean" else losses.sum()
    return float(data + lam * sum(np.sum(W**2) for W in weights))
