"""The numbers counted out in plain loops."""


def _starts(n, kernel, stride=1, pad=0):
    return [at for at in range(-pad, n + pad) if at + kernel <= n + pad and (at + pad) % stride == 0]


def _field(layers):
    seen = {0}
    for kernel, stride in reversed(layers):
        seen = {place * stride + i for place in seen for i in range(kernel)}
    return len(seen)


def answers():
    padding = 0
    while len(_starts(50, 5, pad=padding)) < 50:
        padding += 1
    full = separable = 0
    for _ in range(256):
        separable += 9 + 256
        full += 9 * 256
    words = "equivariant invariant neither channels identity size last inputs".split()
    keys = "shift_conv shift_pooled shift_strided one_by_one residual anchors pretrained deep_unit".split()
    return dict(zip(keys, words)) | {
        "conv_side": len(_starts(224, 7, 2, 3)),
        "same_padding": padding,
        "zeros_added": sum(1 for r in range(10) for c in range(10) if r in (0, 9) or c in (0, 9)),
        "conv_parameters": sum(3 * 3 * 64 + 1 for _ in range(128)),
        "pool_parameters": 0,
        "dense_weights": sum(32 * 32 * 3 for _ in range(16 * 32 * 32)),
        "separable_saving": full / separable,
        "field": _field([(3, 1)] * 3),
        "field_pooled": _field([(3, 1), (2, 2), (3, 1)]),
        "skip": (1, 56 // 28),
        "detector_runs": (2000, 1, 1),
    }
