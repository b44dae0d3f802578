"""You cut the margin off by [margin:-margin]. For a margin of 0 that is [0:0], which is empty: count the end
from the size."""


def shift_gaps(layer, x, dy, dx, *, wrap=True, stride=1, margin=0):
    if dy % stride or dx % stride:
        raise ValueError("no whole shift")
    of_shifted, of_image = layer(shift(x, dy, dx, wrap=wrap)), layer(x)
    expected = shift(of_image, dy // stride, dx // stride, wrap=wrap)
    inner = np.s_[:, margin:-margin, margin:-margin]
    return {
        "equivariance": float(np.abs(of_shifted - expected)[inner].max()),
        "invariance": float(np.abs(of_shifted - of_image)[inner].max()),
    }
