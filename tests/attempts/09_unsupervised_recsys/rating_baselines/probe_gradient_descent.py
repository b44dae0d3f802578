"""None: gradient descent that is not run to the end."""


def fit_biases(R, reg):
    if reg <= 0:
        raise ValueError("reg")
    there, _, mu = _observed(R)
    rest = np.where(there, R - mu, 0.0)
    bu, bi = np.zeros(len(R)), np.zeros(R.shape[1])
    for _ in range(30):
        error = rest - there * (bu[:, None] + bi)
        bu, bi = bu + 0.02 * (error.sum(axis=1) - reg * bu), bi + 0.02 * (error.sum(axis=0) - reg * bi)
    return mu, bu, bi
