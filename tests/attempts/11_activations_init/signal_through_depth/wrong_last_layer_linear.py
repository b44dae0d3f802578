"""Your last layer has no activation. In a classifier that is usual; in this stack the activation comes
after every layer."""

_with_act = _forward


def _forward(x, weights, act):
    signals, slopes = _with_act(x, weights, act)
    z = signals[-2] @ weights[-1]
    return [*signals[:-1], z], [*slopes[:-1], np.ones_like(z)]
