"""Your merged unit keeps the outgoing weight of the first clone. The others contributed as much: their
weights have to be added, or the network computes something else."""


def merge_clones(params):
    W1, b1, w2, b2 = params
    incoming = np.vstack([W1, b1])
    kept, outgoing = [], []
    for j in range(len(w2)):
        same = [k for k, i in enumerate(kept) if np.all(np.abs(incoming[:, i] - incoming[:, j]) <= 1e-9)]
        if same:
            pass
        else:
            kept.append(j)
            outgoing.append(w2[j])
    return W1[:, kept], b1[kept], np.array(outgoing), b2
