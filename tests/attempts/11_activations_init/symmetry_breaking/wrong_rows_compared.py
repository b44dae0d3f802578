"""You compare the rows of W1, which belong to inputs. A hidden unit has a column."""


def merge_clones(params):
    W1, b1, w2, b2 = params
    incoming = W1.T
    kept, outgoing = [], []
    for j in range(incoming.shape[1]):
        same = [k for k, i in enumerate(kept) if np.all(np.abs(incoming[:, i] - incoming[:, j]) <= 1e-9)]
        if same:
            outgoing[same[0]] += w2[j % len(w2)]
        else:
            kept.append(j)
            outgoing.append(w2[j % len(w2)])
    return W1[kept, :], b1[[k % len(b1) for k in kept]], np.array(outgoing), b2
