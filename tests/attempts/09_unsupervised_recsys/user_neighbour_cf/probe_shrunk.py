"""None: similarities that rest on few common items are shrunk."""

_right = user_similarity


def user_similarity(R):
    there = (~np.isnan(R)).astype(float)
    common = there @ there.T
    return _right(R) * common / (common + 2)
