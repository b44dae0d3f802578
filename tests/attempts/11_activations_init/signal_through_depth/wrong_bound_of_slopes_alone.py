"""Your bound counts only the activation's slopes: with ReLU it is 1 whatever the weights are. They are
factors as well: large ones can make a gradient grow, and small ones shrink it, whatever the activation."""


def gradient_bound(weights, act):
    _refuse_unknown(act)
    return (0.25 if act == "sigmoid" else 1.0) ** len(weights)
