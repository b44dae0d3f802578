"""Your size is a float. A size is a count: use the division // that rounds down to an int."""


def conv_out(n, f, stride=1, pad=0, dilation=1):
    span = dilation * (f - 1) + 1
    if min(n, f, stride, dilation) < 1 or pad < 0 or span > n + 2 * pad:
        raise ValueError("invalid")
    return (n + 2 * pad - span) / stride + 1
