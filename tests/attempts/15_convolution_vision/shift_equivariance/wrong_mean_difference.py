"""Your gap is the mean of the differences. A gap at the borders alone nearly vanishes in it: take the
largest."""


def shift_gaps(layer, x, dy, dx, *, wrap=True, stride=1, margin=0):
    if dy % stride or dx % stride:
        raise ValueError("no whole shift")
    of_shifted, of_image = layer(shift(x, dy, dx, wrap=wrap)), layer(x)
    expected = shift(of_image, dy // stride, dx // stride, wrap=wrap)
    height, width = of_image.shape[-2:]
    inner = np.s_[:, margin : height - margin, margin : width - margin]
    return {
        "equivariance": float(np.abs(of_shifted - expected)[inner].mean()),
        "invariance": float(np.abs(of_shifted - of_image)[inner].mean()),
    }
