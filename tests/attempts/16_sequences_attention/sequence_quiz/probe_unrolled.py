"""Like wrong_weights_at_every_step: the shapes of all fifty layers of the unrolled network, added up."""

_all_right = answers


def answers():
    layers = [(20 * 10, 20 * 20, 20) for _ in range(50)]
    return {**_all_right(), "weights": sum(map(sum, layers))}
