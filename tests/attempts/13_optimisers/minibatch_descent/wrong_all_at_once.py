"""You pass all rows to loss_grad in one call. The point of chunks is that memory holds no more than that many
rows at a time."""


def full_gradient(loss_grad, w, X, y, chunk):
    if chunk < 1:
        raise ValueError("chunk")
    return loss_grad(w, X, y)[1] / len(X)
