"""You let a dilated window reach over dilation * f pixels. f pixels have only f - 1 gaps between them, so
it reaches over dilation * (f - 1) + 1."""


def conv_out(n, f, stride=1, pad=0, dilation=1):
    span = dilation * f
    if min(n, f, stride, dilation) < 1 or pad < 0 or span > n + 2 * pad:
        raise ValueError("invalid")
    return (n + 2 * pad - span) // stride + 1
