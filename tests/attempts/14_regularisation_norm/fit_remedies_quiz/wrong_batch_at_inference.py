"""You normalise by the batch at inference. The answer to an example would then depend on its neighbours:
running averages are used."""

_right = answers


def answers():
    return _right() | {"norm_at_inference": "its batch's"}
