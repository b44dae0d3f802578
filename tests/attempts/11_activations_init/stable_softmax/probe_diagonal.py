"""Like wrong_backward_elementwise: the same formula multiplied out."""


def softmax_backward(p, grad_p, axis=-1):
    return grad_p * p - grad_p * p**2
