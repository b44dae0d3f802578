"""Your fast transform gives a single real sample back as it is, so its result is real there and complex for
every other length. The transform is complex128: convert before you split."""


def fft(x):
    n = len(x)
    if n < 1 or n & (n - 1):
        raise ValueError("not a power of two")
    return _fft(x)
