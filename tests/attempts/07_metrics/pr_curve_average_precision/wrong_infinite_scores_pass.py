"""You refuse nan and take infinite scores. A score of plus infinity is no different from the first threshold,
which marks nothing: refuse scores that are not finite."""


def pr_curve(y, score):
    if len(y) != len(score) or not np.any(y) or np.isnan(score).any():
        raise ValueError("bad input")
    order = np.argsort(-score, kind="stable")
    ranked, hits = score[order], np.cumsum(y[order])
    last = np.append(ranked[1:] != ranked[:-1], True)
    precision = (hits / np.arange(1, len(y) + 1))[last]
    return np.append(1.0, precision), np.append(0.0, hits[last] / hits[-1]), np.append(np.inf, ranked[last])
