"""You take alternating least squares for a kind of gradient descent. With the items fixed, the best factors
of a user are the solution of a small linear system: no steps and no learning rate."""

_right = answers


def answers():
    return _right() | {"als_step": "gradient step"}
