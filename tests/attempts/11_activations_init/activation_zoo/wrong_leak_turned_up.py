"""Your leaky_relu is positive left of 0, as if the leak were 0.01 |z|. The leak keeps the sign: the
function rises everywhere, only more slowly on the left."""

_right = activate


def activate(name, z):
    return np.where(z > 0, z, 0.01 * np.abs(z)) if name == "leaky_relu" else _right(name, z)
