"""Like wrong_cut_off_too_high: a pseudoinverse with a generous rcond."""


def _smallest(A, t):
    return np.linalg.pinv(A, rcond=1e-3) @ t
