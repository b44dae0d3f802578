"""Your range of tanh begins at 0. That is the sigmoid's; tanh is the same curve stretched to lie evenly
around 0, which keeps the inputs of the next layer centred."""

_right = output_range


def output_range(name):
    return (0.0, 1.0) if name == "tanh" else _right(name)
