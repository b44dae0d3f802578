"""Your tolerance is too wide: it merges units that differ in the sixth decimal. np.allclose compares with a
relative 1e-5 unless it is told otherwise."""


def merge_clones(params):
    W1, b1, w2, b2 = params
    incoming = np.vstack([W1, b1])
    kept, outgoing = [], []
    for j in range(len(w2)):
        same = [
            k for k, i in enumerate(kept) if np.allclose(incoming[:, i], incoming[:, j], rtol=1e-5, atol=1e-5)
        ]
        if same:
            outgoing[same[0]] += w2[j]
        else:
            kept.append(j)
            outgoing.append(w2[j])
    return W1[:, kept], b1[kept], np.array(outgoing), b2
