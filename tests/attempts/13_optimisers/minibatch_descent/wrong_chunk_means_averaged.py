"""You average the means of the chunks. That is right only if all chunks are equally long: add up the sums,
and divide once by the number of all rows."""


def full_gradient(loss_grad, w, X, y, chunk):
    if chunk < 1:
        raise ValueError("chunk")
    means = []
    for start in range(0, len(X), chunk):
        rows = X[start : start + chunk]
        means.append(loss_grad(w, rows, y[start : start + chunk])[1] / len(rows))
    return sum(means) / len(means)
