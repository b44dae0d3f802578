"""You round the number of strides up, which counts a last window that hangs over the end. Only starts at
which the whole window fits count: round down."""


def conv_out(n, f, stride=1, pad=0, dilation=1):
    span = dilation * (f - 1) + 1
    if min(n, f, stride, dilation) < 1 or pad < 0 or span > n + 2 * pad:
        raise ValueError("invalid")
    return -(-(n + 2 * pad - span) // stride) + 1
