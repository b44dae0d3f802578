"""You answer although there is no rating at all. Refuse such a table."""


def _observed(R):
    there = ~np.isnan(R)
    return there, there.sum(axis=1), float(R[there].mean()) if there.any() else 0.0
