"""Your biases are fitted to the empty cells as well, as if these held mu. Only ratings that are there
count."""


def fit_biases(R, reg):
    if reg <= 0 or np.isnan(R).all():
        raise ValueError("input")
    there = np.ones(R.shape, dtype=bool)
    mu = float(np.nanmean(R))
    rest = np.nan_to_num(R - mu)
    bu, bi = np.zeros(len(R)), np.zeros(R.shape[1])
    for _ in range(2000):
        bu = (rest - there * bi).sum(axis=1) / (there.sum(axis=1) + reg)
        bi = (rest - there * bu[:, None]).sum(axis=0) / (there.sum(axis=0) + reg)
    return mu, bu, bi
