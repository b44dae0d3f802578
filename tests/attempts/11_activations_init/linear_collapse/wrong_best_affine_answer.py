"""Your network says 1/2 for everything, which is the best that a map without a kink can do. Let the kinks
of the two hidden units fall between the inputs."""


def xor_layers():
    return [(np.zeros((2, 2)), np.zeros(2)), (np.zeros((2, 1)), np.array([0.5]))]
