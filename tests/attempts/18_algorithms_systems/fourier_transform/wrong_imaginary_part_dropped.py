"""You keep the real part only. It holds the cosines; the imaginary part holds the sines, which say where
in the signal a wave begins."""


def dft(x):
    return (_waves(len(x), -1) @ x).real.astype(complex)
