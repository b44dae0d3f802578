"""One set of biases after the other, until nothing moves any more; the means by nanmean."""

import warnings


def centre_by_user(R):
    if np.isnan(R).all():
        raise ValueError("empty")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        means = np.nanmean(R, axis=1)
    means[np.isnan(means)] = np.nanmean(R)
    return [R - means.reshape(-1, 1), means]


def fit_biases(R, reg):
    if not reg > 0 or np.isnan(R).all():
        raise ValueError("input")
    there, mu = ~np.isnan(R), np.nanmean(R)
    rest = np.nan_to_num(R - mu)
    bu, bi = np.zeros(R.shape[0]), np.zeros(R.shape[1])
    for _ in range(5000):
        before = bu
        bi = (rest - there * bu[:, None]).sum(axis=0) / (there.sum(axis=0) + reg)
        bu = (rest - there * bi).sum(axis=1) / (there.sum(axis=1) + reg)
        if np.abs(bu - before).max() < 1e-12:
            break
    return mu, bu, bi
