"""Your gradient at evaluation divides by the variance. The layer divides by its root."""


def batchnorm_eval_backward(dout, gamma, running_var, eps=1e-5):
    slope = gamma / (running_var + eps)
    return dout * slope.reshape(1, -1, *(1,) * (dout.ndim - 2))
