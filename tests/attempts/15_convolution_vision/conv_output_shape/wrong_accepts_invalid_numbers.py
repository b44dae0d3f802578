"""You compute a size for a padding below 0, or for a window, stride or dilation below 1. None of these has
a meaning: raise ValueError."""


def conv_out(n, f, stride=1, pad=0, dilation=1):
    span = dilation * (f - 1) + 1
    if span > n + 2 * pad:
        raise ValueError("the window does not fit")
    return (n + 2 * pad - span) // stride + 1


def same_padding(n, f, stride=1):
    total = max((-(-n // stride) - 1) * stride + f - n, 0)
    return total // 2, total - total // 2
