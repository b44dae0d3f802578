"""None: the logistic loss instead of the hinge, which is no known mistake."""


def hinge(y, score):
    _check(y, score)
    p = 1 / (1 + np.exp(np.clip(y * score, -500, 500)))
    return float(np.mean(np.log1p(np.exp(-np.clip(y * score, -500, 500))))), -y * p / len(y)
