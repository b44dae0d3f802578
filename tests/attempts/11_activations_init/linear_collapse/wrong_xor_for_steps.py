"""Your network would compute XOR if its units switched from 0 to 1, one as OR and one as AND. Units of ReLU
go on rising: follow the four inputs through, number by number."""


def xor_layers():
    hidden = np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([-0.5, -1.5])
    return [hidden, (np.array([[1.0], [-1.0]]), np.array([0.0]))]
