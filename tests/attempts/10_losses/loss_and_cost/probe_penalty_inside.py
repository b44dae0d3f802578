"""Like wrong_penalty_averaged: the penalty spread over the rows before they are averaged."""


def cost(y, yhat, weights, lam, reduction="mean"):
    losses = row_losses(y, yhat)
    if reduction == "mean":
        losses = losses + lam * sum((W * W).sum() for W in weights) / len(y)
        return losses.sum() / len(y)
    if reduction == "sum":
        return losses.sum() + lam * sum((W * W).sum() for W in weights)
    raise ValueError(reduction)
