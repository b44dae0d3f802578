"""Like wrong_no_bias: the weights counted in a loop."""

_right = answers


def answers():
    weights = 0
    for _ in range(128):
        weights += 64 * 3 * 3
    return {**_right(), "conv_parameters": weights}
