"""Your fans are the numbers of channels alone. One output of a convolution adds up every channel at every
place of the kernel, so the kernel's area is a factor of both."""


def fans(shape):
    if len(shape) < 2:
        raise ValueError(shape)
    return shape[1], shape[0]
