"""You stop after one round: users first, then items from what is left. The users' biases then know nothing
of the items. Go on until nothing moves, or solve for all at once."""


def fit_biases(R, reg):
    if reg <= 0 or np.isnan(R).all():
        raise ValueError("input")
    there = ~np.isnan(R)
    mu = float(R[there].mean())
    rest = np.where(there, R - mu, 0.0)
    bu, bi = np.zeros(len(R)), np.zeros(R.shape[1])
    for _ in range(1):
        bu = (rest - there * bi).sum(axis=1) / (there.sum(axis=1) + reg)
        bi = (rest - there * bu[:, None]).sum(axis=0) / (there.sum(axis=0) + reg)
    return mu, bu, bi
