"""You recognise equal targets by a sum of squares of exactly 0. Their mean can be off by rounding, and the
sum is then not 0 but tiny: compare the targets with each other."""


def r2_score(y, yhat):
    if y.shape != yhat.shape:
        raise ValueError("shapes")
    total = np.sum((y - y.mean()) ** 2)
    if total == 0:
        raise ValueError("constant")
    return float(1.0 - np.sum((y - yhat) ** 2) / total)
