"""You compute the inverse by the forward transform of the conjugated spectrum, and leave the result
conjugated. That cannot be seen on a real signal; conjugate the result too."""

import numpy as np


def inverse_dft(spectrum):
    return dft(np.conj(spectrum)) / len(spectrum)
