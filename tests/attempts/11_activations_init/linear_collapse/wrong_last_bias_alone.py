"""Your bias is that of the last layer. The earlier ones do not vanish: each passes through all layers that
follow, as an input would."""


def collapse(layers):
    W, _ = layers[0]
    for V, _ in layers[1:]:
        W = W @ V
    return W, layers[-1][1] * 1.0
