"""With a single class you divide by zero, and the curve is full of nan. One of the two rates does not exist
then: refuse such data with a ValueError."""


def _require_valid(y, score):
    if len(y) != len(score) or not np.isfinite(score).all():
        raise ValueError("bad input")
    return np.asarray(y) == 1
