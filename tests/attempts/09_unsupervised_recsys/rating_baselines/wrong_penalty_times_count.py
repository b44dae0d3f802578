"""Your penalty grows with the number of ratings, so that users with many are shrunk as much as users with
one. It is reg for everybody."""


def fit_biases(R, reg):
    if reg <= 0 or np.isnan(R).all():
        raise ValueError("input")
    there = ~np.isnan(R)
    mu = float(R[there].mean())
    rest = np.where(there, R - mu, 0.0)
    bu, bi = np.zeros(len(R)), np.zeros(R.shape[1])
    for _ in range(2000):
        bu = (rest - there * bi).sum(axis=1) / (there.sum(axis=1) + reg * np.maximum(1, there.sum(axis=1)))
        bi = (rest - there * bu[:, None]).sum(axis=0) / (
            there.sum(axis=0) + reg * np.maximum(1, there.sum(axis=0))
        )
    return mu, bu, bi
