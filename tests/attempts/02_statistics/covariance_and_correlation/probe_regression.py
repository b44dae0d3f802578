"""Like wrong_slope: least squares, and the coefficient of x."""

_pearson = pearson


def pearson(x, y):
    if math.isnan(_pearson(x, y)):
        return math.nan
    scale = float(np.abs(x - x.mean()).max())
    return float(np.linalg.lstsq(((x - x.mean()) / scale)[:, None], y - y.mean(), rcond=None)[0][0]) / scale
