"""Your merged units are sorted, as np.unique returns them. Keep them in the order of their first
appearance."""


def merge_clones(params):
    W1, b1, w2, b2 = params
    incoming = np.vstack([W1, b1])
    kept, outgoing = [], []
    for j in range(len(w2)):
        same = [k for k, i in enumerate(kept) if np.all(np.abs(incoming[:, i] - incoming[:, j]) <= 1e-9)]
        if same:
            outgoing[same[0]] += w2[j]
        else:
            kept.append(j)
            outgoing.append(w2[j])
    order = np.lexsort(np.vstack([b1[kept], W1[::-1][:, kept]]))
    kept = np.array(kept)[order]
    return W1[:, kept], b1[kept], np.array(outgoing)[order], b2
