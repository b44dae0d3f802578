"""You return the magnitudes. They say how strong a wave is and not when it begins; without the phases
nothing can be put together again."""

import numpy as np


def dft(x):
    return np.abs(_waves(len(x), -1) @ x).astype(complex)
