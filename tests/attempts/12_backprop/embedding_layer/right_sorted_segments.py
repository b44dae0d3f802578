"""Backwards by sorting the ids and adding up segments; bags as products with their counts."""


def embed_backward(grad, ids, n):
    flat, rows = ids.flatten(), grad.reshape(ids.size, grad.shape[-1])
    if ((flat < 0) | (flat >= n)).any():
        raise IndexError(flat)
    seen, back = np.unique(flat, return_inverse=True)
    sums = np.zeros((seen.size, rows.shape[1]))
    for k, row in zip(back.ravel(), rows):
        sums[k] += row
    dW = np.zeros((n, rows.shape[1]))
    dW[seen] = sums
    return dW


def embed_bags(W, bags):
    counts = np.zeros((len(bags), len(W)))
    for row, bag in zip(counts, bags):
        for i in bag:
            if i < 0:
                raise IndexError(i)
            row[i] += 1 / len(bag)
    return counts @ W
