"""Your merged unit has the mean of the clones' outgoing weights. Their contributions add up, v1 a + v2 a,
so the weight is the sum."""


def merge_clones(params):
    W1, b1, w2, b2 = params
    incoming = np.vstack([W1, b1])
    kept, outgoing, count = [], [], []
    for j in range(len(w2)):
        same = [k for k, i in enumerate(kept) if np.all(np.abs(incoming[:, i] - incoming[:, j]) <= 1e-9)]
        if same:
            outgoing[same[0]] += w2[j]
            count[same[0]] += 1
        else:
            kept.append(j)
            outgoing.append(w2[j])
            count.append(1)
    return W1[:, kept], b1[kept], np.array(outgoing) / count, b2
