"""You divide by a length of 0, where there is nothing in common or a user rates everything alike, and answer
nan. The similarity is 0 then: nothing is known of it."""


def user_similarity(R):
    there, _, D = _centred(R)
    squares = D**2 @ there.T
    with np.errstate(invalid="ignore"):
        return D @ D.T / np.sqrt(squares * squares.T)
