"""You reshape the product straight to (N, F, Ho, Wo). Its rows are places and its columns filters: reshape
to (N, Ho, Wo, F) first, then move the filters forward. The shape is right either way, the values are not."""


def conv_gemm(x, w, b, *, stride=1, pad=0):
    if x.shape[1] != w.shape[1]:
        raise ValueError("channels")
    ho, wo = _windows(x.shape[2], x.shape[3], w.shape[2:], stride, pad)
    out = im2col(x, w.shape[2:], stride=stride, pad=pad) @ w.reshape(len(w), -1).T + b
    return out.reshape(len(x), len(w), ho, wo)
