"""You fill the empty cells with zeros before you compare. Then what somebody has not seen counts as what they
dislike most, in the means, the products and the lengths: leave it out."""


def user_similarity(R):
    filled = np.nan_to_num(R)
    D = filled - filled.mean(axis=1, keepdims=True)
    lengths = np.sqrt((D**2).sum(axis=1))
    lengths = np.outer(lengths, lengths)
    return np.divide(D @ D.T, lengths, out=np.zeros(lengths.shape), where=lengths > 0)
