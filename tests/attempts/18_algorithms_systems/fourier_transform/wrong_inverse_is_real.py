"""You return real numbers from the inverse. A signal may be complex; and for a real one the imaginary part
is 0 up to rounding by itself."""


def inverse_dft(spectrum):
    return (_waves(len(spectrum), 1) @ spectrum / len(spectrum)).real
