"""Your sizes are n - f + 1 whatever the stride, padding and dilation. That formula holds only for stride 1,
no padding and dilation 1."""


def conv_out(n, f, stride=1, pad=0, dilation=1):
    if min(n, f, stride, dilation) < 1 or pad < 0 or dilation * (f - 1) + 1 > n + 2 * pad:
        raise ValueError("invalid")
    return n - f + 1
