"""You keep the real part only. For a real signal it holds the cosines, and the imaginary part the sines; only
both together say where in the signal a wave begins."""


def dft(x):
    return (_waves(len(x), -1) @ x).real.astype(complex)
