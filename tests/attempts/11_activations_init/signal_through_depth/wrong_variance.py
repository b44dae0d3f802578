"""Your moments are variances: the mean is subtracted before squaring. Outputs of ReLU and sigmoid have a
mean well above 0, which is as much a part of the signal that the next layer gets; take the mean of the
squares."""


def forward_moments(x, weights, act):
    return np.array([np.var(a) for a in _forward(x, weights, act)[0]])
