"""You stop after one round: items first, then users from what is left. The items' biases then know nothing
of the users. Go on until nothing moves, or solve for all at once."""


def fit_biases(R, reg):
    if reg <= 0 or np.isnan(R).all():
        raise ValueError("input")
    there = ~np.isnan(R)
    mu = float(R[there].mean())
    rest = np.where(there, R - mu, 0.0)
    bu, bi = np.zeros(len(R)), np.zeros(R.shape[1])
    for _ in range(1):
        bi = (rest - there * bu[:, None]).sum(axis=0) / (there.sum(axis=0) + reg)
        bu = (rest - there * bi).sum(axis=1) / (there.sum(axis=1) + reg)
    return mu, bu, bi
