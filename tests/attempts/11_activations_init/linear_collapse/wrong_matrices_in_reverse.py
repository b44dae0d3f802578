"""Your matrices are multiplied in the reverse order. With rows as examples an input meets the first layer's
matrix first, from the right: x @ W1 @ W2."""


def collapse(layers):
    W, b = layers[0]
    for V, c in layers[1:]:
        W, b = V @ W, b @ V + c
    return W, b
