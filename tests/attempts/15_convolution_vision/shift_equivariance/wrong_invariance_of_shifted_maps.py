"""Your second gap compares the layer's maps of the image with the same maps, shifted. It says nothing about
the layer: the maps of the shifted image are missing."""


def shift_gaps(layer, x, dy, dx, *, wrap=True, stride=1, margin=0):
    if dy % stride or dx % stride:
        raise ValueError("no whole shift")
    of_shifted, of_image = layer(shift(x, dy, dx, wrap=wrap)), layer(x)
    expected = shift(of_image, dy // stride, dx // stride, wrap=wrap)
    height, width = of_image.shape[-2:]
    inner = np.s_[:, margin : height - margin, margin : width - margin]
    return {
        "equivariance": float(np.abs(of_shifted - expected)[inner].max()),
        "invariance": float(np.abs(expected - of_image)[inner].max()),
    }
