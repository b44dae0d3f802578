"""Your similarity compares the ratings themselves. As these have mostly the same sign, nearly everybody seems
alike, and a generous judge most of all: take each user's mean off first."""


def user_similarity(R):
    there = (~np.isnan(R)).astype(float)
    filled = np.nan_to_num(R)
    squares = filled**2 @ there.T
    lengths = np.sqrt(squares * squares.T)
    return np.divide(filled @ filled.T, lengths, out=np.zeros(lengths.shape), where=lengths > 0)
