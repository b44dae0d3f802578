"""You merge only units that are equal to the last bit. Rounding in training parts clones by some 1e-16,
which makes no difference to what they compute: compare with a tolerance."""


def merge_clones(params):
    W1, b1, w2, b2 = params
    incoming = np.vstack([W1, b1])
    kept, outgoing = [], []
    for j in range(len(w2)):
        same = [k for k, i in enumerate(kept) if np.array_equal(incoming[:, i], incoming[:, j])]
        if same:
            outgoing[same[0]] += w2[j]
        else:
            kept.append(j)
            outgoing.append(w2[j])
    return W1[:, kept], b1[kept], np.array(outgoing), b2
