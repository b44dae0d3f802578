"""Your layer leaves out the bias, one number per filter that is added to each of its outputs."""


def conv_gemm(x, w, b, *, stride=1, pad=0):
    if x.shape[1] != w.shape[1]:
        raise ValueError("channels")
    ho, wo = _windows(x.shape[2], x.shape[3], w.shape[2:], stride, pad)
    out = im2col(x, w.shape[2:], stride=stride, pad=pad) @ w.reshape(len(w), -1).T
    return out.reshape(len(x), ho, wo, len(w)).transpose(0, 3, 1, 2)
