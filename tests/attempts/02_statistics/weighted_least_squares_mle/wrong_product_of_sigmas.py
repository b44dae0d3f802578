"""You multiply the sigmas and take the logarithm at the end. For many rows the product is beyond the range of
floats, one way or the other, and its logarithm infinite: add logarithms."""

_nll = gaussian_nll


def gaussian_nll(beta, X, y, sigmas):
    with np.errstate(all="ignore"):
        product = np.log(np.prod(sigmas))
    return _nll(beta, X, y, sigmas) - float(np.sum(np.log(sigmas))) + float(product)
