"""You compare lengths and not shapes: a column has the right length, and broadcasts to a square."""


def decompose(predictions, truth, noise_sd):
    m = predictions.shape[1]
    if len(truth) != m or len(noise_sd) != m or (noise_sd < 0).any():
        raise ValueError("shapes")
    bias_squared = (predictions.mean(axis=0) - truth) ** 2
    variance = predictions.var(axis=0)
    noise = noise_sd**2
    error = bias_squared + variance + noise
    return {"bias_squared": bias_squared, "variance": variance, "noise": noise, "error": error}
