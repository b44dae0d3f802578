"""You count the padding once. `pad` zeros are added at each of the two ends, so the row grows by twice as
many."""


def conv_out(n, f, stride=1, pad=0, dilation=1):
    span = dilation * (f - 1) + 1
    if min(n, f, stride, dilation) < 1 or pad < 0 or span > n + pad:
        raise ValueError("invalid")
    return (n + pad - span) // stride + 1
