"""You round the numbers and compare what comes out. Two that are ever so close may lie on both sides of a
border of rounding: compare their difference with the tolerance."""


def merge_clones(params):
    W1, b1, w2, b2 = params
    units = np.vstack([W1, b1]).T.round(9)
    first = (units[:, None, :] == units[None, :, :]).all(axis=2).argmax(axis=1)
    keep = np.unique(first)
    return W1[:, keep], b1[keep], np.array([w2[first == k].sum() for k in keep]), b2
