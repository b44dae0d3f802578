"""Your network computes XOR with units that switch from 0 to 1, such as OR and not AND. Units of ReLU go on
rising: follow the four inputs through, number by number."""


def xor_layers():
    hidden = np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([-0.5, -1.5])
    return [hidden, (np.array([[1.0], [-1.0]]), np.array([0.0]))]
