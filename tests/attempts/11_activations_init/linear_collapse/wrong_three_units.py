"""Your network is right, but has more than two hidden units: two are enough. Does the answer depend on more
than the sum of the two inputs?"""


def xor_layers():
    hidden = np.array([[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]]), np.array([0.0, 0.0, -1.0])
    return [hidden, (np.array([[1.0], [1.0], [-2.0]]), np.array([0.0]))]
