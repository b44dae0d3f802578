"""You move the centres once. Moving them changes which centre is nearest, so assign again, move again, until
no point changes its centre."""

_right = kmeans


def kmeans(X, start, max_rounds=100):
    return _right(X, start, min(max_rounds, 1))
