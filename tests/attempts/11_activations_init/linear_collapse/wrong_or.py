"""Your network computes OR: (1, 1) should give 0. The output has to bend down again when the second input
comes on, and that takes a second hidden unit with its kink somewhere else."""


def xor_layers():
    hidden = np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([0.0, -1.0])
    return [hidden, (np.array([[1.0], [-1.0]]), np.array([0.0]))]
