"""Your moments are sums of squares. Layers of different widths are then not comparable: divide by the
number of entries."""


def forward_moments(x, weights, act):
    return np.array([np.sum(a**2) for a in _forward(x, weights, act)[0]])
