"""Your moments are roots of mean squares. The mean of the squares itself is asked for."""


def forward_moments(x, weights, act):
    return np.array([np.sqrt(np.mean(a**2)) for a in _forward(x, weights, act)[0]])
