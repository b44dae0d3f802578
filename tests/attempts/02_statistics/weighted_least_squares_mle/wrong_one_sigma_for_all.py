"""You take a single sigma for several rows, as numpy spreads it over them. A missing sigma is a mistake of
the caller: raise a ValueError."""


def _require_sigmas(sigmas, y):
    if len(sigmas) not in (1, len(y)) or not (sigmas > 0).all():
        raise ValueError("one sigma for each row, above 0")
