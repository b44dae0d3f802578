"""Like wrong_matrices_in_reverse: the product taken over the reversed list."""

from functools import reduce

_right = collapse


def collapse(layers):
    W = reduce(np.matmul, [W for W, _ in layers[::-1]])
    return W, _right(layers)[1]
