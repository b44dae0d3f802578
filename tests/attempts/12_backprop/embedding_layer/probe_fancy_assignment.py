"""Like wrong_repeats_lost: an assignment by flat ids."""


def embed_backward(grad, ids, n):
    if ids.size and (ids.min() < 0 or ids.max() >= n):
        raise IndexError("ids")
    dW = np.zeros((n, grad.shape[-1]))
    dW[ids.reshape(-1)] = grad.reshape(-1, grad.shape[-1])
    return dW
