"""Like wrong_true_slope_of_the_step: zeros of the input's shape."""


def straight_through_step(x, reach=1.0):
    return (x >= 0) * 1.0, lambda grad: np.zeros(x.shape)
