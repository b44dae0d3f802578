"""Your network computes OR: (1, 1) should give 0. When the second input comes on, the output must not only
stop rising, but come down again as far as it rose."""


def xor_layers():
    hidden = np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([0.0, -1.0])
    return [hidden, (np.array([[1.0], [-1.0]]), np.array([0.0]))]
