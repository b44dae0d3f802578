"""You look whether the score is between -1 and +1 or at one of the two, and leave the label out. A row far
on the wrong side falls short too, and a row on the edge of the other class is on the wrong one."""


def support_vectors(w, b, X, y, tol=1e-6):
    beyond = np.abs(_functional(w, b, X, y)) - 1.0
    return np.abs(beyond) <= tol, beyond < -tol
