"""Like wrong_bag_summed: by a matrix of counts."""


def embed_bags(W, bags):
    counts = np.zeros((len(bags), len(W)))
    for row, bag in enumerate(bags):
        for i in bag:
            if not 0 <= i < len(W):
                raise IndexError(i)
            counts[row, i] += 1
    return counts @ W
