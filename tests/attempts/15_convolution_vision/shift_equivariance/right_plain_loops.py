"""Plain loops over the pixels."""


def shift(x, dy, dx, *, wrap):
    height, width = x.shape[-2], x.shape[-1]
    out = np.zeros(x.shape)
    for r in range(height):
        for c in range(width):
            row, column = r + dy, c + dx
            if wrap:
                out[..., row % height, column % width] = x[..., r, c]
            elif 0 <= row < height and 0 <= column < width:
                out[..., row, column] = x[..., r, c]
    return out


def shift_gaps(layer, x, dy, dx, *, wrap=True, stride=1, margin=0):
    if abs(dy) % stride > 0 or abs(dx) % stride > 0:
        raise ValueError("stride")
    a, b = layer(shift(x, dy, dx, wrap=wrap)), layer(x)
    c = shift(b, int(dy / stride), int(dx / stride), wrap=wrap)
    equivariance = invariance = 0.0
    for f in range(len(a)):
        for i in range(margin, a.shape[1] - margin):
            for j in range(margin, a.shape[2] - margin):
                equivariance = max(equivariance, abs(float(a[f, i, j] - c[f, i, j])))
                invariance = max(invariance, abs(float(a[f, i, j] - b[f, i, j])))
    return {"equivariance": equivariance, "invariance": invariance}
