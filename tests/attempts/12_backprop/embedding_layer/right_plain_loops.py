"""Plain loops over ids."""


def embed(W, ids):
    out = np.empty((*ids.shape, W.shape[1]))
    for at in np.ndindex(ids.shape):
        if not 0 <= ids[at] < len(W):
            raise IndexError("no such id")
        out[at] = W[ids[at]]
    return out


def embed_backward(grad, ids, n):
    dW = np.zeros((n, grad.shape[-1]))
    for at in np.ndindex(ids.shape):
        if not 0 <= ids[at] < n:
            raise IndexError("no such id")
        dW[ids[at]] += grad[at]
    return dW


def embed_bags(W, bags):
    rows = []
    for bag in bags:
        total = np.zeros(W.shape[1])
        for i in bag:
            if i < 0 or i >= len(W):
                raise IndexError("no such id")
            total += W[i]
        rows.append(total / max(len(bag), 1))
    return np.array(rows)
