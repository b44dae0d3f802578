"""Your ReLU has the slope 1 at z = 0. There any slope from 0 to 1 could be defended; the convention here is
0, and behind a layer without active units it counts, since every z is 0."""

_strict = _forward


def _forward(x, weights, act):
    signals, slopes = _strict(x, weights, act)
    if act == "relu":
        slopes = [(a @ W >= 0) * 1.0 for a, W in zip(signals[:-1], weights, strict=True)]
    return signals, slopes
