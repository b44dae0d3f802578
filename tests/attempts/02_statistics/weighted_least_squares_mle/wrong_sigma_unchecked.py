"""You compute with a sigma of 0 or below. No noise has that: raise a ValueError, in the likelihood and in
the fit."""


def _require_sigmas(sigmas, y):
    if sigmas.shape != y.shape:
        raise ValueError("one sigma for each row")
