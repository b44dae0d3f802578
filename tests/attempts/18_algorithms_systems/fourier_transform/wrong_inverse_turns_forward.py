"""Your inverse has the same sign in the exponent as the forward transform. There and back then gives the
signal reversed in time."""


def inverse_dft(spectrum):
    return _waves(len(spectrum), -1) @ spectrum / len(spectrum)
