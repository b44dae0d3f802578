"""Like wrong_outgoing_compared_too: a unit as one long vector of all its weights."""


def merge_clones(params):
    W1, b1, w2, b2 = params
    incoming = np.concatenate([W1, b1[None], w2[None]])
    kept, outgoing = [], []
    for j in range(len(w2)):
        same = [k for k, i in enumerate(kept) if np.all(np.abs(incoming[:, i] - incoming[:, j]) <= 1e-9)]
        if same:
            outgoing[same[0]] += w2[j]
        else:
            kept.append(j)
            outgoing.append(w2[j])
    return W1[:, kept], b1[kept], np.array(outgoing), b2
