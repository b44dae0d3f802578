"""Your fast transform computes the sum of the definition. For 16,384 samples that is 268 million products:
split the signal into even and odd samples, again and again."""


def fft(x):
    n = len(x)
    if n < 1 or n & (n - 1):
        raise ValueError("not a power of two")
    return dft(x)
