"""You divide the whole of n - f + 1 by the stride. The first start is always there; the stride divides only
the room that is left after it, and then 1 is added."""


def conv_out(n, f, stride=1, pad=0, dilation=1):
    span = dilation * (f - 1) + 1
    if min(n, f, stride, dilation) < 1 or pad < 0 or span > n + 2 * pad:
        raise ValueError("invalid")
    return (n + 2 * pad - span + 1) // stride
