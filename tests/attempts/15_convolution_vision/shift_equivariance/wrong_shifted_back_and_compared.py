"""Your invariance shifts the maps of one of the two images before it compares them with those of the other.
It compares them as they are."""


def shift_gaps(layer, x, dy, dx, *, wrap=True, stride=1, margin=0):
    if dy % stride or dx % stride:
        raise ValueError("no whole shift")
    of_shifted, of_image = layer(shift(x, dy, dx, wrap=wrap)), layer(x)
    expected = shift(of_image, dy // stride, dx // stride, wrap=wrap)
    height, width = of_image.shape[-2:]
    inner = np.s_[:, margin : height - margin, margin : width - margin]
    return {
        "equivariance": float(np.abs(of_shifted - expected)[inner].max()),
        "invariance": float(np.abs(shift(of_shifted, -dy, -dx, wrap=wrap) - of_image)[inner].max()),
    }
