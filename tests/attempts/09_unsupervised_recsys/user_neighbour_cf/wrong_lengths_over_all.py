"""Your product runs over the common items, but each length over everything that the user has rated. So two
users of the same taste seem less alike the more else they have rated: take all three sums over the same
items."""


def user_similarity(R):
    _, _, D = _centred(R)
    lengths = np.linalg.norm(D, axis=1)
    lengths = np.outer(lengths, lengths)
    return np.divide(D @ D.T, lengths, out=np.zeros(lengths.shape), where=lengths > 0)
